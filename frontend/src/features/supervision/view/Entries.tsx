import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TopicCourseFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Section } from "@/shared/ui/Section";
import { useBodyName } from "../useBodyName";
import styles from "./TopicPage.module.css";

/** Visits, forums, meetings and progress, the latest first. */
export function Entries({ topic }: { topic: FragmentType<typeof TopicCourseFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useBodyName();
  const { entries } = readFragment(TopicCourseFragmentDoc, topic);
  const latestFirst = [...entries].sort((a, b) => b.on.localeCompare(a.on));
  if (entries.length === 0) {
    return null;
  }
  return (
    <Section title={t("supervision.entries")} count={entries.length}>
      <ol>
        {latestFirst.map(({ id, kind, on, place, participants, summary, recorder, unit }) => (
          <li key={id} className={styles.event}>
            <time dateTime={on}>{formatDay(on, language)}</time>
            <div>
              <p className={styles.kind}>
                {t(`supervision.kind.${kind}`)}
                {unit && ` · ${nameOf(unit)}`}
              </p>
              <p className={styles.text}>{summary}</p>
              <p className={styles.muted}>
                {[
                  place && t("supervision.at", { place }),
                  participants.length > 0 &&
                    t("supervision.with", { people: participants.join(t("common.listComma")) }),
                  t("supervision.recordedBy", { name: recorder }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
