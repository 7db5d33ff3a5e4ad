import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { QuestionHeadFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Notice } from "@/shared/ui/Notice";
import styles from "./QuestionPage.module.css";
import { QuestionPill } from "./QuestionPill";

/** Who asks whom about what, where it stands and by when what is owed. */
export function QuestionHead({ question }: { question: FragmentType<typeof QuestionHeadFragmentDoc> }) {
  const { t } = useTranslation();
  const { subject, status, asker, unit, draft, deadline, timeline } = readFragment(QuestionHeadFragmentDoc, question);
  const sentBack = status === "MISDIRECTED" ? timeline[timeline.length - 1] : undefined;
  const who = t("question.who", { name: asker.name, delegation: asker.delegation.shortName });
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
          <Link to={`/suggestions/${draft.id}`}>{draft.title || t("common.untitled")}</Link>
        </p>
      )}
      {sentBack && (
        <Notice tone="warn">
          {t("question.sentBack", { unit: unit.name, reason: sentBack.remark })}
          {sentBack.unit && t("question.thoughtRight", { unit: sentBack.unit.name })}
        </Notice>
      )}
    </header>
  );
}
