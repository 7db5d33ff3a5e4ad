import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { itemAddress } from "@/shared/entity/itemAddress";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { DutyRowFragmentDoc, type DutyRowFragment, type ObligationKind } from "@/shared/graphql/generated/graphql";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import styles from "./DutyRow.module.css";

interface Props {
  obligation: FragmentType<typeof DutyRowFragmentDoc>;
  /** Whether the reader owes it; others' obligations have no button. */
  mine: boolean;
  /** Whether it is the nearest one, which has the button in colour. */
  first?: boolean;
}

/** What is owed on which item, by when and why, with the button that discharges it. */
export function DutyRow({ obligation, mine, first = false }: Props) {
  const { t } = useTranslation();
  const { kind, owner, deadline, item, action } = readFragment(DutyRowFragmentDoc, obligation);
  const { number, title } = factsOf(item);
  return (
    <li className={`${styles.row} ${mine ? styles.mine : ""}`}>
      <div>
        <p className={styles.what}>
          <strong>
            {mine ? t(`enum.obligation.${kind}`) : t("obligation.of", { who: owner.name, what: t(`enum.owes.${kind}`) })}
          </strong>
          {number && ` · ${t("common.numbered", { number })}`}
        </p>
        <p className={styles.title}>
          <Link to={itemAddress(item)}>{title || t("common.untitled")}</Link>
        </p>
        <div className={styles.due}>
          <DeadlineBadge deadline={deadline} why />
        </div>
      </div>
      {mine && (
        <ButtonLink
          kind={first ? "primary" : "plain"}
          to={placeOf(item, kind, action)}
          aria-label={`${t(`enum.discharge.${kind}`)} ${title}`}
        >
          {t(`enum.discharge.${kind}`)}
        </ButtonLink>
      )}
    </li>
  );
}

function factsOf(item: DutyRowFragment["item"]): { number: string | null; title: string } {
  switch (item?.__typename) {
    case "Suggestion":
      return { number: item.number, title: item.title };
    case "PreFilingQuestion":
      return { number: null, title: item.subject };
    case "KeySupervisionTopic":
      return { number: null, title: item.title };
    default:
      return { number: null, title: "" };
  }
}

/** Where a duty is discharged: on a page of its own, or in the form that the item's page opens for the action. */
function placeOf(item: DutyRowFragment["item"], kind: ObligationKind, action: string): string {
  const address = itemAddress(item);
  switch (kind) {
    case "EVALUATE":
      return `${address}/evaluate`;
    case "REVISE":
      return `${address}/edit`;
    case "REPLY":
    case "SIGN_REPLY":
    case "COUNTERSIGN":
    case "CHECK_REPLY":
      return `${address}/reply`;
    case "ANSWER_QUESTION":
    case "REDIRECT_QUESTION":
    case "SCREEN":
      return address;
    default:
      return `${address}?do=${action}`;
  }
}
