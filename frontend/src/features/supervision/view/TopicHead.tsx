import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TopicFactsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { TopicPill } from "../TopicPill";
import { useBodyName } from "../useBodyName";
import styles from "./TopicPage.module.css";

/** Year, title and state of a topic, whose it is, and the years before and after it. */
export function TopicHead({ topic }: { topic: FragmentType<typeof TopicFactsFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useBodyName();
  const { year, title, status, leadCommittee, units, decision, previous, next } = readFragment(
    TopicFactsFragmentDoc,
    topic,
  );
  return (
    <header className={styles.head}>
      <p className={styles.muted}>
        {t("nav.supervision")} · {t("supervision.yearOf", { year })}
      </p>
      <h1>{title}</h1>
      <div className={styles.line}>
        <TopicPill status={status} />
        <span>{t("supervision.ledBy", { committee: nameOf(leadCommittee) })}</span>
        <span>{t("supervision.handledBy", { units: units.map(nameOf).join(t("common.listComma")) })}</span>
      </div>
      {decision && (
        <p className={styles.muted}>
          {t("supervision.decided", {
            day: formatDay(decision.on, language),
            by: t(`supervision.by.${decision.by}`),
            note: decision.note,
          })}
        </p>
      )}
      <p className={styles.line}>
        {previous && (
          <Link to={`/supervision/${previous.id}`}>{t("supervision.previous", { year: previous.year })}</Link>
        )}
        {next && <Link to={`/supervision/${next.id}`}>{t("supervision.nextTopic", { year: next.year })}</Link>}
      </p>
    </header>
  );
}
