import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { CheckField } from "@/shared/form/CheckField";
import { SelectField } from "@/shared/form/SelectField";
import type { CommitmentFilter } from "@/shared/graphql/generated/graphql";
import styles from "./CommitmentFilters.module.css";

const STATUSES = ["OPEN", "KEPT", "FAILED", "DROPPED"] as const;
const YEARS_BEFORE = 3;
const YEARS_AFTER = 4;

/** The filter the address names; what it names wrongly is left out. */
export function commitmentsOfUrl(params: URLSearchParams): CommitmentFilter {
  const status = STATUSES.find((each) => each === params.get("status"));
  const year = Number(params.get("year"));
  return {
    status: status && [status],
    overdue: params.get("overdue") === "1" || undefined,
    dueYear: Number.isInteger(year) && year > 0 ? year : undefined,
  };
}

/** State, year and lateness in one line, written into the address. */
export function CommitmentFilters() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      ["after", "before", name].forEach((each) => next.delete(each));
      if (value) next.set(name, value);
      return next;
    });
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BEFORE + 1 + YEARS_AFTER }, (_, index) => thisYear - YEARS_BEFORE + index);
  return (
    <search className={styles.filters}>
      <SelectField
        label={t("deputyWork.commitments.state")}
        value={params.get("status") ?? ""}
        onChange={(event) => set("status", event.target.value)}
      >
        <option value="">{t("common.all")}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`enum.commitmentStatus.${status}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("deputyWork.commitments.year")}
        value={params.get("year") ?? ""}
        onChange={(event) => set("year", event.target.value)}
      >
        <option value="">{t("common.all")}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </SelectField>
      <CheckField
        label={t("deputyWork.commitments.overdue")}
        checked={params.get("overdue") === "1"}
        onChange={(event) => set("overdue", event.target.checked ? "1" : "")}
      />
    </search>
  );
}
