import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { readFragment } from "@/shared/graphql/generated";
import {
  AssignmentDatesDocument,
  ProblemPartsFragmentDoc,
  type ActionPanelFragment,
  type AssignmentInput,
} from "@/shared/graphql/generated/graphql";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import styles from "./Dates.module.css";

interface Props {
  item: ActionPanelFragment;
  /** The units chosen; null while one is missing. */
  assignments: AssignmentInput[] | null;
  wide: boolean;
}

/** By when each unit would owe its part if it were assigned now, and why. */
export function AssignmentDates({ item, assignments, wide }: Props) {
  const { t } = useTranslation();
  const order = { id: item.id, expectedVersion: item.version, assignments: assignments ?? [], wide };
  const [reading, read] = useQuery({
    query: AssignmentDatesDocument,
    variables: { items: [order] },
    pause: !assignments,
  });
  return (
    <section className={styles.dates} aria-label={t("staffWork.dates.title")} aria-live="polite">
      <h3>{t("staffWork.dates.title")}</h3>
      {assignments ? (
        <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
          {({ assignmentPreview: [preview] }) => (
            <>
              {readFragment(ProblemPartsFragmentDoc, preview?.problems)?.map(({ message }) => (
                <Notice key={message} tone="error">
                  {message}
                </Notice>
              ))}
              <ul>
                {preview?.assignments.map(({ key, unit, role, deadline }) => (
                  <li key={key}>
                    <p>{t("assign.unitAs", { unit: unit.name, role: t(`enum.handlingRole.${role}`) })}</p>
                    <DeadlineBadge deadline={deadline} why />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      ) : (
        <p>{t("staffWork.dates.hint")}</p>
      )}
    </section>
  );
}
