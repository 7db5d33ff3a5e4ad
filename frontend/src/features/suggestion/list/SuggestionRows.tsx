import { useTranslation } from "react-i18next";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { StatePill } from "@/shared/entity/StatePill";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { SuggestionRowFragmentDoc, type SuggestionRowFragment } from "@/shared/graphql/generated/graphql";
import { formatShortDay } from "@/shared/time/days";
import { DataTable } from "@/shared/ui/DataTable";
import styles from "@/shared/ui/Rows.module.css";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import { SuggestionCard } from "./SuggestionCard";
import { SuggestionTitleLink } from "./SuggestionTitleLink";

interface Props {
  suggestions: readonly FragmentType<typeof SuggestionRowFragmentDoc>[];
  base?: string;
}

/** Suggestions as rows of a table, or as cards on a phone. */
export function SuggestionRows({ suggestions, base = "/suggestions" }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const rows = readFragment(SuggestionRowFragmentDoc, suggestions);
  if (phone) {
    return (
      <ul>
        {rows.map((row) => (
          <SuggestionCard key={row.id} row={row} base={base} />
        ))}
      </ul>
    );
  }
  return (
    <DataTable
      caption={t("nav.suggestions")}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { name: t("suggestion.number"), show: (row) => <span className={styles.short}>{row.number ?? "—"}</span> },
        { name: t("suggestion.part.title"), show: (row) => <SuggestionTitleLink row={row} base={base} /> },
        { name: t("suggestion.sponsor"), show: (row) => row.sponsor && sponsorOf(row) },
        { name: t("suggestion.unit"), show: unitsOf },
        { name: t("suggestion.state"), show: (row) => <StatePill status={row.status} /> },
        base === "/public"
          ? { name: t("suggestion.publication"), show: ({ publishedOn }) => publishedOn }
          : { name: t("suggestion.dueOrChanged"), show: dueOf },
      ]}
    />
  );
}

function dueOf({ deadline, updatedAt }: SuggestionRowFragment) {
  return deadline ? (
    <DeadlineBadge deadline={deadline} />
  ) : (
    <span className={styles.muted}>{formatShortDay(updatedAt)}</span>
  );
}

function sponsorOf({ sponsor }: SuggestionRowFragment) {
  return sponsor ? `${sponsor.name} · ${sponsor.delegation.shortName}` : "";
}

function unitsOf({ assignments, publicRecord }: SuggestionRowFragment) {
  return publicRecord?.mainUnit ?? assignments.map(({ unit }) => unit.shortName).join(" · ");
}
