import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { StatePill } from "@/shared/entity/StatePill";
import { readFragment } from "@/shared/graphql/generated";
import { DeskSuggestionFragmentDoc } from "@/shared/graphql/generated/graphql";
import { AssignmentPill } from "../view/AssignmentPill";
import styles from "./Desk.module.css";
import type { DeskRow } from "./DeskRow";

interface Props {
  rows: DeskRow[];
  chosen: string | null;
  /** Shows the item beside the list; without it each row leads to the item's page. */
  choose: ((suggestionId: string) => void) | undefined;
  selected: ReadonlySet<string>;
  /** Selects a row or not, where many can be worked on at once. */
  toggle: ((suggestionId: string) => void) | undefined;
}

/** The lines of a desk, each a link to its item. */
export function DeskRows({ rows, chosen, choose, selected, toggle }: Props) {
  const { t } = useTranslation();
  const onClick = (id: string) => (event: MouseEvent) => {
    // With a modifier the browser opens the item's page elsewhere, as everywhere.
    if (choose && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      choose(id);
    }
  };
  return (
    <ul>
      {rows.map(({ id, suggestionId, suggestion, owed, takenAway }) => {
        const item = readFragment(DeskSuggestionFragmentDoc, suggestion);
        const facts = [item.number, item.sponsor && `${item.sponsor.name} · ${item.sponsor.delegation.shortName}`, item.field?.name];
        return (
          <li key={id} className={toggle && styles.selectable}>
            {toggle && (
              <label className={styles.select}>
                <input
                  type="checkbox"
                  aria-label={t("unitWork.desk.select", { title: item.title })}
                  checked={selected.has(suggestionId)}
                  onChange={() => toggle(suggestionId)}
                />
              </label>
            )}
            <Link
              to={`/suggestions/${suggestionId}`}
              className={styles.row}
              aria-current={chosen === suggestionId ? "true" : undefined}
              onClick={onClick(suggestionId)}
            >
              <span className={styles.title}>{item.title || t("common.untitled")}</span>
              <span className={styles.facts}>
                {facts.filter(Boolean).map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
                {owed && <span>{t("desk.owedBy", { who: owed.by, what: t(`enum.owes.${owed.kind}`) })}</span>}
              </span>
              {owed && <DeadlineBadge deadline={owed.deadline} />}
              {!owed && (takenAway ? <AssignmentPill status="REASSIGNED" /> : <StatePill status={item.status} />)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
