import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { QuestionRowFragmentDoc } from "@/shared/graphql/generated/graphql";
import { formatShortDay } from "@/shared/time/days";
import { QuestionPill } from "./QuestionPill";
import styles from "./QuestionRows.module.css";

interface Props {
  questions: readonly FragmentType<typeof QuestionRowFragmentDoc>[];
}

/** Questions as lines, each leading to its page. */
export function QuestionRows({ questions }: Props) {
  const { t } = useTranslation();
  return (
    <ul>
      {readFragment(QuestionRowFragmentDoc, questions).map(({ id, subject, status, asker, unit, deadline, updatedAt }) => (
        <li key={id} className={styles.row}>
          <div>
            <Link to={`/questions/${id}`} className={styles.subject}>
              {subject}
            </Link>
            <p className={styles.facts}>{t("question.between", { asker: asker.name, unit: unit.shortName })}</p>
          </div>
          <div className={styles.state}>
            <QuestionPill status={status} />
            {deadline ? (
              <DeadlineBadge deadline={deadline} />
            ) : (
              <span className={styles.facts}>{formatShortDay(updatedAt)}</span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
