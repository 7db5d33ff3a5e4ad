import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { QuestionTimelineFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatInstant } from "@/shared/time/days";
import { Section } from "@/shared/ui/Section";
import styles from "./QuestionTimeline.module.css";

/** Who did what and when, oldest first. */
export function QuestionTimeline({ question }: { question: FragmentType<typeof QuestionTimelineFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { timeline } = readFragment(QuestionTimelineFragmentDoc, question);
  return (
    <Section title={t("question.timeline")}>
      <ol>
        {timeline.map(({ action, at, by, unit, remark }) => (
          <li key={`${action} ${at}`} className={styles.event}>
            <time dateTime={at}>{formatInstant(at, language)}</time>
            <div>
              {by} {t(`question.event.${action}`)}
              {unit && t(action === "NOT_OURS" ? "question.thoughtRight" : "question.toUnit", { unit: unit.name })}
              {remark && <p className={styles.remark}>{remark}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
