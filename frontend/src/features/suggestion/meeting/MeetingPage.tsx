import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { CheckField } from "@/shared/form/CheckField";
import { Form } from "@/shared/form/Form";
import {
  AssignSuggestionsDocument,
  ProposeAssignmentsDocument,
  type AssignmentOrderInput,
  type MeetingItemFragment,
} from "@/shared/graphql/generated/graphql";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { Waiting } from "@/shared/ui/Waiting";
import { AssigneesField, assignmentsOf, NOBODY } from "../actions/AssigneesField";
import { BulkResult } from "./BulkResult";
import styles from "./Meeting.module.css";
import { MeetingPreview } from "./MeetingPreview";
import { MeetingRows } from "./MeetingRows";
import { SelectionBar } from "./SelectionBar";
import { useBulk, type BulkOutcome } from "./useBulk";
import { useMeetingItems } from "./useMeetingItems";
import { useSelection } from "./useSelection";

/** An assignment meeting: hundreds of items get their units, are looked at together, and assigned at once. */
export function MeetingPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [proposedOnly, setProposedOnly] = useState(false);
  const { items, total, failure, more, reload } = useMeetingItems({
    status: ["ACCEPTED"],
    ...(proposedOnly ? { proposed: true } : {}),
  });
  const { selected, picked, select, selectAll, toggle } = useSelection(items);
  const [chosen, setChosen] = useState(NOBODY);
  const [missing, setMissing] = useState(false);
  const [orders, setOrders] = useState<AssignmentOrderInput[] | null>(null);
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null);
  const { run, progress } = useBulk();

  if (!hasRole(me, "STAFF")) {
    return (
      <Page title={t("officeWork.meeting")}>
        <Notice tone="warn">{t("desk.staffOnly")}</Notice>
      </Page>
    );
  }
  const settled = picked.filter(({ proposal }) => proposal.length > 0);
  const unitsOf = ({ proposal }: MeetingItemFragment) =>
    proposal.length > 0
      ? proposal
          .map(({ unit, role }) =>
            t("officeWork.toUnit", { unit: unit.shortName, role: t(`enum.handlingRole.${role}`) }),
          )
          .join(t("common.listComma"))
      : t("officeWork.noProposal");
  const finish = async (result: BulkOutcome) => {
    await reload();
    setOutcome(result);
    select(result.failed.map(({ id }) => id));
    setOrders(null);
  };
  const propose = async () => {
    const assignments = assignmentsOf(chosen);
    setMissing(!assignments);
    if (assignments) {
      const work = picked.map(({ id, version }) => ({ id, expectedVersion: version, assignments, wide: false }));
      const result = await run(ProposeAssignmentsDocument, work);
      // Only what stands there now can be previewed.
      await reload();
      setOutcome(result);
    }
  };
  const preview = () =>
    setOrders(
      settled.map(({ id, version, proposal }) => ({
        id,
        expectedVersion: version,
        assignments: proposal.map(({ unit, role }) => ({ unit: unit.id, role })),
        wide: false,
      })),
    );

  return (
    <Page title={t("officeWork.meeting")} lead={t("officeWork.meetingLead")}>
      {failure && <Notice tone="error">{failure}</Notice>}
      {outcome && <BulkResult outcome={outcome} />}
      {orders ? (
        <MeetingPreview
          orders={orders}
          progress={progress}
          confirm={async (ready) => finish(await run(AssignSuggestionsDocument, ready))}
          back={() => setOrders(null)}
        />
      ) : !items ? (
        !failure && <Waiting />
      ) : (
        <div className={styles.columns}>
          <div>
            <CheckField
              label={t("officeWork.proposedOnly")}
              checked={proposedOnly}
              onChange={(event) => setProposedOnly(event.target.checked)}
            />
            {items.length === 0 && (
              <EmptyState title={t("officeWork.empty")}>{t("officeWork.emptyHint")}</EmptyState>
            )}
            <MeetingRows
              items={items}
              selected={selected}
              toggle={toggle}
              reasons={new Map(outcome?.failed.map(({ id, reason }) => [id, reason]))}
              detailOf={unitsOf}
            />
            <p>{t("officeWork.shown", { shown: items.length, total })}</p>
            {more && <Button onClick={more}>{t("officeWork.more")}</Button>}
            <SelectionBar count={picked.length} selectAll={selectAll} selectNone={() => select([])}>
              {settled.length > 0 && (
                <Button kind="primary" onClick={preview}>
                  {t("officeWork.preview")}
                </Button>
              )}
            </SelectionBar>
          </div>
          {picked.length > 0 && (
            <Form label={t("officeWork.setUnits")} onSubmit={propose}>
              <h2>{t("officeWork.setUnits")}</h2>
              <AssigneesField
                value={chosen}
                onChange={setChosen}
                error={missing ? t("officeWork.unitsMissing") : undefined}
              />
              <Buttons>
                <Button type="submit" busy={progress ? `${progress.done} / ${progress.of}` : undefined}>
                  {t("officeWork.propose")}
                </Button>
              </Buttons>
            </Form>
          )}
        </div>
      )}
    </Page>
  );
}
