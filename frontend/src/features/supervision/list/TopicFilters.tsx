import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { CheckField } from "@/shared/form/CheckField";
import { SelectField } from "@/shared/form/SelectField";
import { CommitteeSelect } from "../CommitteeSelect";
import { STATUSES, yearsAround } from "./filterOfUrl";
import styles from "./TopicList.module.css";

/** The filters of the list; each change is written into the address and goes back to the first page. */
export function TopicFilters({ thisYear }: { thisYear: number }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      ["after", "before"].forEach((cursor) => next.delete(cursor));
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const select = (name: string, fallback = "") => ({
    value: params.get(name) ?? fallback,
    onChange: (event: { target: { value: string } }) => set(name, event.target.value),
  });
  return (
    <search className={styles.filters}>
      <SelectField label={t("supervision.year")} {...select("year", String(thisYear))}>
        {yearsAround(thisYear).map((year) => (
          <option key={year} value={year}>
            {t("supervision.yearOf", { year })}
          </option>
        ))}
        <option value="all">{t("supervision.allYears")}</option>
      </SelectField>
      <CommitteeSelect label={t("supervision.committee")} empty={t("supervision.all")} {...select("committee")} />
      <SelectField label={t("supervision.state")} {...select("status")}>
        <option value="">{t("supervision.all")}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`supervision.status.${status}`)}
          </option>
        ))}
      </SelectField>
      <CheckField
        label={t("supervision.mine")}
        checked={params.get("mine") === "1"}
        onChange={(event) => set("mine", event.target.checked ? "1" : "")}
      />
    </search>
  );
}
