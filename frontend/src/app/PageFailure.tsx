import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import styles from "./SessionGate.module.css";

/** For pages that could not be fetched or broke: says what is kept and how to go on. */
export function PageFailure() {
  const { t } = useTranslation();
  return (
    <main className={styles.gate}>
      <Notice tone="error" action={<Button onClick={() => location.reload()}>{t("error.reload")}</Button>}>
        {t("error.page")}
      </Notice>
    </main>
  );
}
