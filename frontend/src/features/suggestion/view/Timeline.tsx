import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TimelineFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatInstant } from "@/shared/time/days";
import { Section } from "@/shared/ui/Section";
import styles from "./Timeline.module.css";

/** Who did what and when, oldest first. */
export function Timeline({ suggestion }: { suggestion: FragmentType<typeof TimelineFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { timeline } = readFragment(TimelineFragmentDoc, suggestion);
  if (timeline.length === 0) {
    return null;
  }
  return (
    <Section title={t("suggestion.timeline")}>
      <ol>
        {timeline.map(({ action, at, by, remark }, index) => (
          <li key={index} className={styles.event}>
            <time dateTime={at}>{formatInstant(at, language)}</time>
            <div>
              {by && `${by} `}
              {t(`enum.event.${action}`)}
              {remark && <p className={styles.remark}>{remark}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
