import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { StatePill } from "@/shared/entity/StatePill";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TopicFactsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Section } from "@/shared/ui/Section";
import styles from "./TopicPage.module.css";

/** Why a topic is supervised, what is owed on it and which suggestions belong to it. */
export function TopicFacts({ topic }: { topic: FragmentType<typeof TopicFactsFragmentDoc> }) {
  const { t } = useTranslation();
  const { why, suggestionCount, suggestions, obligations } = readFragment(TopicFactsFragmentDoc, topic);
  const hidden = (suggestionCount ?? 0) - suggestions.length;
  return (
    <>
      {obligations.length > 0 && (
        <Section title={t("supervision.owed")} count={obligations.length}>
          <ul>
            {obligations.map(({ id, kind, owner, deadline }) => (
              <li key={id} className={styles.row}>
                <span>{t("supervision.owes", { who: owner.name, what: t(`enum.owes.${kind}`) })}</span>
                <DeadlineBadge deadline={deadline} why />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {why && (
        <Section title={t("supervision.why")}>
          <p className={styles.text}>{why}</p>
        </Section>
      )}
      {suggestionCount !== null && (
        <Section title={t("supervision.suggestions")} count={suggestionCount}>
          <ul>
            {suggestions.map(({ id, number, title, status }) => (
              <li key={id} className={styles.row}>
                <span>
                  <span className={styles.muted}>{number}</span> <Link to={`/suggestions/${id}`}>{title}</Link>
                </span>
                <StatePill status={status} />
              </li>
            ))}
          </ul>
          {hidden > 0 && <p className={styles.muted}>{t("supervision.hiddenSuggestions", { count: hidden })}</p>}
        </Section>
      )}
    </>
  );
}
