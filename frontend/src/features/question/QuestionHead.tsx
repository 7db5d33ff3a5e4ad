import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { QuestionHeadFragmentDoc } from "@/shared/graphql/generated/graphql";
import styles from "./QuestionPage.module.css";
import { QuestionPill } from "./QuestionPill";

/** Who asks whom about what, where it stands and by when what is owed. */
export function QuestionHead({ question }: { question: FragmentType<typeof QuestionHeadFragmentDoc> }) {
  const { t } = useTranslation();
  const { subject, status, asker, unit, draft, deadline } = readFragment(QuestionHeadFragmentDoc, question);
  const who = `${asker.name} · ${asker.delegation.shortName}`;
  return (
    <header className={styles.head}>
      <p className={styles.muted}>{t("question.between", { asker: who, unit: unit.name })}</p>
      <h1>{subject}</h1>
      <div className={styles.facts}>
        <QuestionPill status={status} />
        {deadline && <DeadlineBadge deadline={deadline} why />}
      </div>
      {draft?.__typename === "Suggestion" && (
        <p>
          {t("question.draft")}
          <Link to={`/suggestions/${draft.id}`}>{draft.title || t("suggestion.untitled")}</Link>
        </p>
      )}
    </header>
  );
}
