import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { useQuery } from "urql";
import { SelectField } from "@/shared/form/SelectField";
import { AnalysisYearsDocument } from "@/shared/graphql/generated/graphql";
import styles from "./Analysis.module.css";
import { analysisPlace, viewsBy, type Asked } from "./analysisOfUrl";

/** Which year is counted and which figures are shown; each change is written into the address. */
export function AnalysisFilters({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [{ data }] = useQuery({ query: AnalysisYearsDocument });
  const years = new Set(data?.analysis.rows.map(({ key }) => key).filter(Boolean));
  if (asked.year) years.add(String(asked.year));
  const go = (name: "year" | "view") => (event: { target: { value: string } }) =>
    void navigate(analysisPlace(params, name, event.target.value));
  return (
    <search className={styles.filters}>
      <SelectField label={t("analysis.year")} value={asked.year ?? ""} onChange={go("year")}>
        <option value="">{t("analysis.allYears")}</option>
        {[...years].map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </SelectField>
      <SelectField label={t("analysis.view")} value={asked.view} onChange={go("view")}>
        {viewsBy(asked.by).map((view) => (
          <option key={view} value={view}>
            {t(`analysis.views.${view}`)}
          </option>
        ))}
      </SelectField>
    </search>
  );
}
