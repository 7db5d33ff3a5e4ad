import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TopicReportFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Disclosure } from "@/shared/ui/Disclosure";
import { DownloadLink } from "@/shared/ui/DownloadLink";
import { ReportSection } from "./ReportSection";
import styles from "./TopicPage.module.css";

/** The report to the chairpersons as it stands, set like a document. */
export function ReportPreview({ topic }: { topic: FragmentType<typeof TopicReportFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, report } = readFragment(TopicReportFragmentDoc, topic);
  if (!report) {
    return null;
  }
  return (
    <Disclosure label={t("supervision.report")}>
      <article className={styles.report}>
        <p className={styles.muted}>
          {report.reportedAt
            ? t("supervision.reportedOn", { day: formatDay(report.reportedAt, language) })
            : t("supervision.reportDraft")}
        </p>
        <h3>{report.title}</h3>
        {report.sections.map((section) => (
          <ReportSection key={section.heading} section={section} />
        ))}
        <Buttons>
          <DownloadLink href={`/api/supervision/${id}/report.docx`}>{t("supervision.reportDocx")}</DownloadLink>
          <DownloadLink href={`/api/supervision/${id}/report.pdf`}>{t("supervision.reportPdf")}</DownloadLink>
        </Buttons>
      </article>
    </Disclosure>
  );
}
