import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
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
  const { kind, owner, deadline, item } = readFragment(DutyRowFragmentDoc, obligation);
  const { number, title } = factsOf(item);
  const id = item?.id ?? "";
  return (
    <li className={`${styles.row} ${mine ? styles.mine : ""}`}>
      <div>
        <p className={styles.what}>
          <strong>
            {mine ? t(`enum.obligation.${kind}`) : t("obligation.of", { who: owner.name, what: t(`enum.owes.${kind}`) })}
          </strong>
          {number && ` · ${t("suggestion.numbered", { number })}`}
        </p>
        <p className={styles.title}>
          <Link to={item?.__typename === "PreFilingQuestion" ? `/questions/${id}` : `/suggestions/${id}`}>{title || t("suggestion.untitled")}</Link>
        </p>
        <div className={styles.due}>
          <DeadlineBadge deadline={deadline} why />
        </div>
      </div>
      {mine && (
        <ButtonLink
          kind={first ? "primary" : "plain"}
          to={placeOf(kind, id)}
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
    default:
      return { number: null, title: "" };
  }
}

function placeOf(kind: ObligationKind, id: string): string {
  switch (kind) {
    case "EVALUATE":
      return `/suggestions/${id}/evaluate`;
    case "REVISE":
      return `/suggestions/${id}/edit`;
    case "REPLY":
    case "SIGN_REPLY":
    case "COUNTERSIGN":
    case "CHECK_REPLY":
      return `/suggestions/${id}/reply`;
    case "ANSWER_MESSAGE":
      return `/suggestions/${id}?do=WRITE_TO_DEPUTY`;
    case "ANSWER_QUESTION":
    case "REDIRECT_QUESTION":
      return `/questions/${id}`;
    case "SCREEN":
      return `/suggestions/${id}`;
    default:
      return `/suggestions/${id}?do=${kind}`;
  }
}
