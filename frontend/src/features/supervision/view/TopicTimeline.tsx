import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TopicCourseFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatInstant } from "@/shared/time/days";
import { Section } from "@/shared/ui/Section";
import styles from "./TopicPage.module.css";

/** Who did what and when, oldest first. */
export function TopicTimeline({ topic }: { topic: FragmentType<typeof TopicCourseFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { timeline } = readFragment(TopicCourseFragmentDoc, topic);
  if (timeline.length === 0) {
    return null;
  }
  return (
    <Section title={t("supervision.timeline")}>
      <ol>
        {timeline.map(({ action, at, by, remark }) => (
          <li key={`${action} ${at}`} className={styles.event}>
            <time dateTime={at}>{formatInstant(at, language)}</time>
            <div>
              {by} {t(`supervision.event.${action}`)}
              {remark && <p className={styles.muted}>{remark}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
