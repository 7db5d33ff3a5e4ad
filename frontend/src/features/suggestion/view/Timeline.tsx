import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TimelineFragmentDoc, type SuggestionAction } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatInstant } from "@/shared/time/days";
import { Section } from "@/shared/ui/Section";
import styles from "./Timeline.module.css";

// What an office or a unit does among its own; others do not see these words.
const INTERNAL: ReadonlySet<SuggestionAction> = new Set([
  "REMARK",
  "PROPOSE",
  "ASSIGN_INSIDE",
  "SEND_BACK",
  "QUESTION_REPLY",
]);

// What no person does: a term has run out.
const BY_TIME: ReadonlySet<SuggestionAction> = new Set(["EXPIRE_INVITATIONS", "LAPSE", "ASK_REALLY_DONE"]);

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
        {timeline.map(({ action, at, by, behalfName, rule, remark }, index) => (
          <li key={index} className={styles.event}>
            <time dateTime={at}>{formatInstant(at, language)}</time>
            <div>
              {BY_TIME.has(action) && `${t("deputyWork.timeline.byTime")} `}
              {actorOf(by, behalfName)} {t(`enum.event.${action}`)}
              {INTERNAL.has(action) && <span className={styles.internal}>{t("deputyWork.timeline.internal")}</span>}
              {rule && <p className={styles.rule}>{t("deputyWork.timeline.rule", { rule })}</p>}
              {remark && <p className={styles.remark}>{remark}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );

  function actorOf(by: string | null, behalf: string | null): string {
    const several = by && behalf && !behalf.includes(by);
    return several ? t("deputyWork.timeline.onBehalf", { behalf, by }) : (behalf ?? by ?? "");
  }
}
