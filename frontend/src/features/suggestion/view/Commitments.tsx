import { useTranslation } from "react-i18next";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { CommitmentsFragmentDoc, type CommitmentStatus } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import type { IconName } from "@/shared/ui/Icon";
import { Pill, type Tone } from "@/shared/ui/Pill";
import { Section } from "@/shared/ui/Section";
import styles from "./Commitments.module.css";

const LOOKS: Record<CommitmentStatus, [Tone, IconName]> = {
  OPEN: ["waiting", "clock"],
  KEPT: ["done", "check"],
  FAILED: ["overdue", "alarm"],
  DROPPED: ["waiting", "stop"],
};

/** The promises taken out of the replies, each with what was reported on it and how it ended. */
export function Commitments({ suggestion }: { suggestion: FragmentType<typeof CommitmentsFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { commitments } = readFragment(CommitmentsFragmentDoc, suggestion);
  if (commitments.length === 0) {
    return null;
  }
  return (
    <Section title={t("unitWork.promise.title")} count={commitments.length}>
      <ul>
        {commitments.map(({ id, unit, what, who, deadline, status, progress, closing, closedAt }) => (
          <li key={id} className={styles.promise}>
            <p className={styles.what}>{what}</p>
            <p className={styles.who}>
              <Pill tone={LOOKS[status][0]} icon={LOOKS[status][1]}>
                {t(`enum.commitmentStatus.${status}`)}
              </Pill>
              <span>
                {unit.name} · {who}
              </span>
              {status !== "OPEN" && <span>{t("unitWork.promise.dueOn", { day: formatDay(deadline.due, language) })}</span>}
            </p>
            {status === "OPEN" && <DeadlineBadge deadline={deadline} why />}
            <ol className={styles.notes}>
              {progress.map(({ text, by, at }) => (
                <li key={at}>
                  <span>{`${formatDay(at, language)} ${by}`}</span> {text}
                </li>
              ))}
              {closing && (
                <li>
                  {closedAt && <span>{formatDay(closedAt, language)}</span>} {closing}
                </li>
              )}
            </ol>
          </li>
        ))}
      </ul>
    </Section>
  );
}
