import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { SelectField } from "@/shared/form/SelectField";

const WHOSE = ["mine", "cosigned"] as const;

/** A deputy's own suggestions, or those co-signed, written into the address. */
export function WhoseFilter() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const set = (chosen: string) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      [...WHOSE, "after", "before"].forEach((name) => next.delete(name));
      if (chosen) next.set(chosen, "1");
      return next;
    });
  return (
    <SelectField
      label={t("deputyWork.list.whose")}
      value={WHOSE.find((name) => params.get(name) === "1") ?? ""}
      onChange={(event) => set(event.target.value)}
    >
      <option value="">{t("deputyWork.list.everybody")}</option>
      {WHOSE.map((name) => (
        <option key={name} value={name}>
          {t(`deputyWork.list.${name}`)}
        </option>
      ))}
    </SelectField>
  );
}
