import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { StatePill } from "@/shared/entity/StatePill";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ItemHeadFragmentDoc } from "@/shared/graphql/generated/graphql";
import styles from "./ItemHead.module.css";

interface Props {
  suggestion: FragmentType<typeof ItemHeadFragmentDoc>;
  /** The rank of the title: first on a page of its own, second beside a list. */
  heading: "h1" | "h2";
  /** Shown for its state and due date, where those are not the reader's. */
  state?: ReactNode;
}

/** Number, title, state and due date of a suggestion. */
export function ItemHead({ suggestion, heading: Heading, state }: Props) {
  const { t } = useTranslation();
  const { number, title, status, deadline, receipt } = readFragment(ItemHeadFragmentDoc, suggestion);
  return (
    <header className={styles.head}>
      <p className={styles.number}>
        {number ? t("common.numbered", { number }) : t("suggestion.notNumbered")}
        {receipt?.onPaper && <span>{t("staffWork.paper.badge")}</span>}
      </p>
      <Heading className={styles.title}>{title || t("common.untitled")}</Heading>
      <div className={styles.facts}>
        {state ?? (
          <>
            <StatePill status={status} />
            {deadline && <DeadlineBadge deadline={deadline} why />}
          </>
        )}
      </div>
    </header>
  );
}
