import { useTranslation } from "react-i18next";
import styles from "./Waiting.module.css";

/** Says in words what is being waited for. */
export function Waiting({ what }: { what?: string }) {
  const { t } = useTranslation();
  return (
    <p className={styles.waiting} role="status">
      {what ?? t("common.reading")}
    </p>
  );
}
