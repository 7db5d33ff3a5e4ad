import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import styles from "./Meeting.module.css";

interface Props {
  count: number;
  selectAll: () => void;
  selectNone: () => void;
  /** What can be done with those selected. */
  children: ReactNode;
}

/** Stays in sight below a long list: how many are selected, and what to do with them. */
export function SelectionBar({ count, selectAll, selectNone, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.bar}>
      <span aria-live="polite">{t("officeWork.selected", { count })}</span>
      <Button kind="quiet" onClick={selectAll}>
        {t("officeWork.selectAll")}
      </Button>
      {count > 0 && (
        <Button kind="quiet" onClick={selectNone}>
          {t("officeWork.selectNone")}
        </Button>
      )}
      {children}
    </div>
  );
}
