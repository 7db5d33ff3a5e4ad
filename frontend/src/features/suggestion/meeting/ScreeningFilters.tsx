import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { SearchField } from "@/shared/form/SearchField";
import { SelectField } from "@/shared/form/SelectField";
import { SuggestionFieldNamesDocument } from "@/shared/graphql/generated/graphql";
import styles from "./Meeting.module.css";
import { SCREENING_STATES } from "./screeningOfUrl";

/** Which suggestions are worked on; each change is written into the address. */
export function ScreeningFilters() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [{ data }] = useQuery({ query: SuggestionFieldNamesDocument });
  const value = (name: string) => params.get(name) ?? "";
  const set = (name: string) => (text: string) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        if (text) next.set(name, text);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return (
    <search className={styles.filters}>
      <SelectField
        label={t("staffWork.screening.which")}
        value={value("state")}
        onChange={(event) => set("state")(event.target.value)}
      >
        <option value="">{t("common.all")}</option>
        {SCREENING_STATES.map((state) => (
          <option key={state} value={state}>
            {t(`staffWork.screening.states.${state}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("staffWork.screening.field")}
        value={value("field")}
        onChange={(event) => set("field")(event.target.value)}
      >
        <option value="">{t("common.all")}</option>
        {data?.suggestionFields.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SearchField
        key={value("text")}
        label={t("staffWork.screening.text")}
        value={value("text")}
        onSearch={set("text")}
      />
    </search>
  );
}
