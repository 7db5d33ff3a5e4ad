import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { SimilarItemFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Pill } from "@/shared/ui/Pill";
import { Section } from "@/shared/ui/Section";
import styles from "./SimilarList.module.css";
import { StatePill } from "@/shared/entity/StatePill";

/** Suggestions like another, with the reasons and how they were answered; each opens beside what one is at. */
export function SimilarList({ items }: { items: readonly FragmentType<typeof SimilarItemFragmentDoc>[] }) {
  const { t } = useTranslation();
  const similar = readFragment(SimilarItemFragmentDoc, items);
  if (similar.length === 0) {
    return null;
  }
  return (
    <Section title={t("similar.title")} count={similar.length}>
      <p className={styles.lead}>{t("similar.lead")}</p>
      <ul>
        {similar.map(({ suggestion: { id, number, title, status, replies }, nearDuplicate, reasons }) => (
          <li key={id} className={styles.item}>
            <Link to={`/suggestions/${id}`} target="_blank" className={styles.title}>
              {title}
            </Link>
            <p className={styles.line}>
              {number && <span>{number}</span>}
              <StatePill status={status} />
              {replies.map(({ key, replyClass, unit }) => (
                <span key={key}>
                  {unit.shortName} {t("reply.class", { class: replyClass })}
                </span>
              ))}
            </p>
            {nearDuplicate && (
              <Pill tone="soon" icon="copy">
                {t("similar.near")}
              </Pill>
            )}
            <p className={styles.reasons}>{reasons.map(({ text }) => text).join(t("common.listComma"))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
