import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { CheckField } from "@/shared/form/CheckField";
import { SearchField } from "@/shared/form/SearchField";
import { SelectField } from "@/shared/form/SelectField";
import { SuggestionFieldNamesDocument } from "@/shared/graphql/generated/graphql";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { Disclosure } from "@/shared/ui/Disclosure";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import { ORDERS, STATUSES } from "./filterOfUrl";
import styles from "./SuggestionFilters.module.css";
import { UnitFilter } from "./UnitFilter";
import { WhoseFilter } from "./WhoseFilter";

/** The filters of a list in one line; each change is written into the address and goes back to the first page. */
export function SuggestionFilters() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params, setParams] = useSearchParams();
  const [{ data }] = useQuery({ query: SuggestionFieldNamesDocument });
  const value = (name: string) => params.get(name) ?? "";
  const set = (name: string) => (text: string) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      ["after", "before"].forEach((cursor) => next.delete(cursor));
      if (text) next.set(name, text);
      else next.delete(name);
      return next;
    });
  const select = (name: string) => ({
    value: value(name),
    onChange: (event: { target: { value: string } }) => set(name)(event.target.value),
  });
  const phone = useIsPhone();
  const choices = (
    <>
      <SelectField label={t("suggestion.state")} {...select("status")}>
        <option value="">{t("common.all")}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`enum.status.${status}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t("suggestion.part.field")} {...select("field")}>
        <option value="">{t("common.all")}</option>
        {data?.suggestionFields.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <UnitFilter id={value("unit")} onChange={set("unit")} />
      <SelectField label={t("list.order")} {...select("order")}>
        {Object.keys(ORDERS).map((order) => (
          <option key={order} value={order === "changed" ? "" : order}>
            {t(`list.by.${order as keyof typeof ORDERS}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
  return (
    <search className={styles.filters}>
      <SearchField key={value("text")} label={t("list.text")} value={value("text")} onSearch={set("text")} />
      {phone ? (
        <Disclosure label={t("list.more")}>
          <div className={styles.filters}>{choices}</div>
        </Disclosure>
      ) : (
        choices
      )}
      {hasRole(me, "DEPUTY") ? (
        <WhoseFilter />
      ) : (
        <CheckField
          label={t("list.mine")}
          checked={value("mine") === "1"}
          onChange={(event) => set("mine")(event.target.checked ? "1" : "")}
        />
      )}
    </search>
  );
}
