import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TopicRowFragmentDoc, type TopicRowFragment } from "@/shared/graphql/generated/graphql";
import { DataTable } from "@/shared/ui/DataTable";
import styles from "@/shared/ui/Rows.module.css";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import { TopicPill } from "../TopicPill";
import { useBodyName } from "../useBodyName";

interface Props {
  topics: readonly FragmentType<typeof TopicRowFragmentDoc>[];
}

/** Topics as rows of a table, or as cards on a phone. */
export function TopicRows({ topics }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const nameOf = useBodyName();
  const rows = readFragment(TopicRowFragmentDoc, topics);
  const unitsOf = ({ units }: TopicRowFragment) => units.map((unit) => unit.shortName).join(t("common.listComma"));
  const countOf = ({ suggestionCount }: TopicRowFragment) =>
    suggestionCount === null ? "" : t("supervision.count", { count: suggestionCount });
  if (phone) {
    return (
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={styles.card}>
            <TopicLink row={row} />
            <p className={styles.muted}>{nameOf(row.leadCommittee)}</p>
            <p className={`${styles.line} ${styles.muted}`}>
              <span>{unitsOf(row)}</span>
              <span>{countOf(row)}</span>
            </p>
            <div className={styles.line}>
              <TopicPill status={row.status} />
              <Next row={row} />
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <DataTable
      caption={t("nav.supervision")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { name: t("supervision.year"), show: ({ year }) => <span className={styles.short}>{year}</span> },
        { name: t("supervision.topic"), show: (row) => <TopicLink row={row} /> },
        { name: t("supervision.committee"), show: ({ leadCommittee }) => nameOf(leadCommittee) },
        { name: t("supervision.units"), show: unitsOf },
        { name: t("supervision.suggestions"), show: (row) => <span className={styles.short}>{countOf(row)}</span> },
        { name: t("supervision.state"), show: ({ status }) => <TopicPill status={status} /> },
        { name: t("supervision.next"), show: (row) => <Next row={row} /> },
      ]}
    />
  );
}

function TopicLink({ row }: { row: TopicRowFragment }) {
  return (
    <Link to={`/supervision/${row.id}`} className={styles.title}>
      {row.title}
    </Link>
  );
}

/** What is owed next on a topic. */
function Next({ row }: { row: TopicRowFragment }) {
  const { t } = useTranslation();
  const [first] = [...row.obligations].sort((a, b) => a.deadline.due.localeCompare(b.deadline.due));
  return (
    first && (
      <div>
        <div className={styles.muted}>{t(`enum.owes.${first.kind}`)}</div>
        <DeadlineBadge deadline={first.deadline} />
      </div>
    )
  );
}
