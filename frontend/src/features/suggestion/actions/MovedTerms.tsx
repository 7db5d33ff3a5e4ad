import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment } from "@/shared/graphql/generated";
import { ProblemPartsFragmentDoc, RuleSetMovePreviewDocument } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import styles from "./Dates.module.css";

/** What becomes of each term that runs, if the item is moved to other rules. */
export function MovedTerms({ id, ruleSet }: { id: string; ruleSet: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [reading, read] = useQuery({ query: RuleSetMovePreviewDocument, variables: { id, ruleSet } });
  return (
    <section className={styles.dates} aria-label={t("staffWork.rules.preview")} aria-live="polite">
      <h3>{t("staffWork.rules.preview")}</h3>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ ruleSetMovePreview: { terms, problems } }) => (
          <>
            {readFragment(ProblemPartsFragmentDoc, problems).map(({ message }) => (
              <Notice key={message} tone="error">
                {message}
              </Notice>
            ))}
            {terms.length === 0 && problems.length === 0 && <p>{t("staffWork.rules.none")}</p>}
            <ul>
              {terms.map(({ kind, assignment, before, after }) => (
                <li key={`${kind} ${assignment?.id}`}>
                  <p>
                    {assignment?.unit.name} {t(`enum.owes.${kind}`)}
                  </p>
                  <p className={styles.moved}>
                    {before.due === after.due
                      ? t("staffWork.rules.same")
                      : t("staffWork.rules.moves", {
                          before: formatDay(before.due, language),
                          after: formatDay(after.due, language),
                        })}
                  </p>
                  <DeadlineBadge deadline={after} why />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}
