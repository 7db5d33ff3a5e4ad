import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { MeetingItemFragment } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Notice } from "@/shared/ui/Notice";
import { Waiting } from "@/shared/ui/Waiting";
import { BulkResult } from "./BulkResult";
import { MeetingRows } from "./MeetingRows";
import { ScreeningFilters } from "./ScreeningFilters";
import { screeningOfUrl } from "./screeningOfUrl";
import { ScreeningPreview } from "./ScreeningPreview";
import { fitFor, MERGE_LIMIT, SCREENING_WORK, type ScreeningAction } from "./screeningWork";
import { SelectionBar } from "./SelectionBar";
import { useBulk, type BulkOutcome } from "./useBulk";
import { useMeetingItems } from "./useMeetingItems";
import { useSelection } from "./useSelection";

const ACTIONS = Object.keys(SCREENING_WORK) as ScreeningAction[];
const NAMES = { REGISTER: "register", ACCEPT: "accept", MERGE: "merge" } as const;

/** Selects from a long list, previews, does the work, and keeps selected what was not done. */
export function ScreeningSitting() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { items, total, failure, more, reload } = useMeetingItems(screeningOfUrl(params));
  const { selected, picked, select, selectAll, toggle } = useSelection(items);
  const [asking, setAsking] = useState<ScreeningAction | null>(null);
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null);
  const { run, progress } = useBulk();

  const confirm = async (action: ScreeningAction, chosen: MeetingItemFragment[], note: string) => {
    const work = chosen.map(({ id, version }) => ({ id, expectedVersion: version }));
    const result =
      action === "MERGE"
        ? await run(SCREENING_WORK.MERGE.document, work, { note }, MERGE_LIMIT)
        : await run(SCREENING_WORK[action].document, work);
    await reload();
    setOutcome(result);
    select(result.failed.map(({ id }) => id));
    setAsking(null);
  };

  if (!items) {
    return failure ? <Notice tone="error">{failure}</Notice> : <Waiting />;
  }
  if (asking) {
    return (
      <ScreeningPreview
        action={asking}
        picked={picked}
        progress={progress}
        confirm={(chosen, note) => void confirm(asking, chosen, note)}
        back={() => setAsking(null)}
      />
    );
  }
  return (
    <>
      {failure && <Notice tone="error">{failure}</Notice>}
      {outcome && <BulkResult outcome={outcome} />}
      <ScreeningFilters />
      {items.length === 0 && (
        <EmptyState title={t("staffWork.screening.empty")}>{t("staffWork.screening.emptyHint")}</EmptyState>
      )}
      <MeetingRows
        items={items}
        selected={selected}
        toggle={toggle}
        reasons={new Map(outcome?.failed.map(({ id, reason }) => [id, reason]))}
        detailOf={({ status, joint }) =>
          [t(`enum.status.${status}`), joint && t("staffWork.screening.joint")].filter(Boolean).join(t("common.listComma"))
        }
      />
      <p>{t("officeWork.shown", { shown: items.length, total })}</p>
      {more && <Button onClick={() => void more()}>{t("officeWork.more")}</Button>}
      <SelectionBar count={picked.length} selectAll={selectAll} selectNone={() => select([])}>
        {ACTIONS.filter((action) => fitFor(action, picked).length > 0).map((action) => (
          <Button key={action} kind={action === "ACCEPT" ? "primary" : "plain"} onClick={() => setAsking(action)}>
            {t(`officeWork.${NAMES[action]}`)}
          </Button>
        ))}
      </SelectionBar>
    </>
  );
}
