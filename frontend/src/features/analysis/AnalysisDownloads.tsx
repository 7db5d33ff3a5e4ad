import { useTranslation } from "react-i18next";
import { DownloadLink } from "@/shared/ui/DownloadLink";
import { Section } from "@/shared/ui/Section";
import styles from "./Analysis.module.css";
import type { Asked } from "./analysisOfUrl";

interface Props {
  asked: Asked;
  /** Whether the reader writes the yearly report. */
  reports: boolean;
}

/** The same numbers as tables and, where a year is chosen, as its report. */
export function AnalysisDownloads({ asked: { by, year }, reports }: Props) {
  const { t } = useTranslation();
  const query = new URLSearchParams({ by, ...(year ? { year: String(year) } : {}) }).toString();
  return (
    <Section title={t("analysis.downloads")}>
      <div className={styles.downloads}>
        <DownloadLink href={`/api/analysis.xlsx?${query}`}>{t("analysis.xlsx")}</DownloadLink>
        <DownloadLink href={`/api/analysis.csv?${query}`}>{t("analysis.csv")}</DownloadLink>
        {reports && year && (
          <>
            <DownloadLink href={`/api/handling-report.pdf?year=${year}`}>{t("analysis.reportPdf", { year })}</DownloadLink>
            <DownloadLink href={`/api/handling-report.docx?year=${year}`}>{t("analysis.reportDocx", { year })}</DownloadLink>
          </>
        )}
      </div>
      {reports && <p className={styles.hint}>{t(year ? "analysis.reportHint" : "analysis.reportYear")}</p>}
    </Section>
  );
}
