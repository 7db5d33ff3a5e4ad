import { useTranslation } from "react-i18next";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import styles from "./Said.module.css";
import { Paragraphs } from "./Paragraphs";

interface Props {
  unit: string;
  opinion: { text: string; by: string; at: string } | null;
}

/** A co-handler's opinion for the lead, or that it has not come yet. */
export function Opinion({ unit, opinion }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!opinion) {
    return <p className={styles.said}>{t("unitWork.opinion.none", { unit })}</p>;
  }
  return (
    <div className={styles.said}>
      <p className={styles.who}>
        <strong>{t("unitWork.opinion.of", { unit })}</strong> {opinion.by} · {formatDay(opinion.at, language)}
      </p>
      <Paragraphs text={opinion.text} />
    </div>
  );
}
