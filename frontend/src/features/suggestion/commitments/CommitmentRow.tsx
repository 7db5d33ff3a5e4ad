import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { CommitmentRowFragmentDoc, type CommitmentStatus } from "@/shared/graphql/generated/graphql";
import { formatShortDay } from "@/shared/time/days";
import type { IconName } from "@/shared/ui/Icon";
import { Pill, type Tone } from "@/shared/ui/Pill";
import styles from "./CommitmentRow.module.css";

const LOOKS: Record<CommitmentStatus, [Tone, IconName]> = {
  OPEN: ["waiting", "hourglass"],
  KEPT: ["done", "check"],
  FAILED: ["overdue", "stop"],
  DROPPED: ["waiting", "stop"],
};

/** A promise: what, by whom, by when, and what became of it. */
export function CommitmentRow({ commitment }: { commitment: FragmentType<typeof CommitmentRowFragmentDoc> }) {
  const { t } = useTranslation();
  const { what, who, status, closing, closedAt, unit, deadline, progress, suggestion } = readFragment(
    CommitmentRowFragmentDoc,
    commitment,
  );
  const [tone, icon] = LOOKS[status];
  const latest = progress.at(-1);
  return (
    <li className={styles.row}>
      <p className={styles.what}>{what}</p>
      <p className={styles.muted}>{t("deputyWork.commitments.by", { unit: unit.name, who })}</p>
      <div className={styles.facts}>
        <Pill tone={tone} icon={icon}>
          {t(`enum.commitmentStatus.${status}`)}
        </Pill>
        {status === "OPEN" ? (
          <DeadlineBadge deadline={deadline} />
        ) : (
          closedAt && <span className={styles.muted}>{formatShortDay(closedAt)}</span>
        )}
      </div>
      {closing && (
        <p>
          {t("deputyWork.commitments.closing")} · {closing}
        </p>
      )}
      {!closing && latest && (
        <p>
          {t("deputyWork.commitments.progress")} · {formatShortDay(latest.at)} · {latest.text}
        </p>
      )}
      {suggestion && (
        <Link className={styles.item} to={`/suggestions/${suggestion.id}`}>
          {suggestion.number && `${t("common.numbered", { number: suggestion.number })} · `}
          {suggestion.title}
        </Link>
      )}
    </li>
  );
}
