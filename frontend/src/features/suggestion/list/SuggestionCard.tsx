import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { StatePill } from "@/shared/entity/StatePill";
import type { SuggestionRowFragment } from "@/shared/graphql/generated/graphql";
import styles from "@/shared/ui/Rows.module.css";
import { SuggestionTitleLink } from "./SuggestionTitleLink";

/** A suggestion in a list on a phone. */
export function SuggestionCard({ row, base }: { row: SuggestionRowFragment; base: string }) {
  const { number, sponsor, assignments, publicRecord, status, deadline } = row;
  const units = publicRecord ? [publicRecord.mainUnit] : assignments.map(({ unit }) => unit.shortName);
  return (
    <li className={styles.card}>
      <SuggestionTitleLink row={row} base={base} />
      <p className={`${styles.line} ${styles.muted}`}>
        {number && <span>{number}</span>}
        {sponsor && <span>{sponsor.name}</span>}
        {units.map((unit) => (
          <span key={unit}>{unit}</span>
        ))}
      </p>
      <div className={styles.line}>
        <StatePill status={status} />
        {deadline && <DeadlineBadge deadline={deadline} />}
      </div>
    </li>
  );
}
