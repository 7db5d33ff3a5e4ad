import type { CombinedError } from "@urql/core";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { FragmentType } from "@/shared/graphql/generated";
import type { PagerFragmentDoc } from "@/shared/graphql/generated/graphql";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Pager } from "@/shared/ui/Pager";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import { ItemView } from "../view/ItemView";
import type { BulkProps } from "./BulkProps";
import styles from "./Desk.module.css";
import type { DeskRow } from "./DeskRow";
import { DeskRows } from "./DeskRows";
import { useRowKeys } from "./useRowKeys";

/** What a tab of a desk shows. */
export interface DeskPart {
  rows: DeskRow[];
  pageInfo: FragmentType<typeof PagerFragmentDoc>;
}

interface Props {
  reading: { data?: DeskPart | undefined; error?: CombinedError | undefined };
  retry: () => void;
  /** What will appear when there is nothing. */
  empty: string;
  /** Work on many rows at once, where the tab has some. */
  bulk?: ((props: BulkProps) => ReactNode) | undefined;
}

/** A list beside the chosen item; on a phone the list alone, leading to the item's page. */
export function Desk({ reading, retry, empty, bulk }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [params, setParams] = useSearchParams();
  const rows = reading.data?.rows ?? [];
  const chosen = params.get("item");
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = (ids: Iterable<string>) => setSelected(new Set(ids));
  const toggle = (id: string) =>
    select(selected.has(id) ? [...selected].filter((each) => each !== id) : [...selected, id]);
  const choose = (id: string) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        next.set("item", id);
        next.delete("do");
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const pane = useRowKeys([...new Set(rows.map((row) => row.suggestionId))], chosen, choose, bulk && toggle);
  return (
    <Loaded reading={reading} retry={retry}>
      {({ pageInfo }) => (
        <div className={styles.desk}>
          <div className={styles.list}>
            {rows.length > 0 ? (
              <>
                {bulk?.({ rows, selected, select })}
                <DeskRows
                  rows={rows}
                  chosen={chosen}
                  choose={phone ? undefined : choose}
                  selected={selected}
                  toggle={bulk && toggle}
                />
                <Pager pageInfo={pageInfo} />
                {!phone && <p className={styles.keys}>{t("desk.keys")}</p>}
              </>
            ) : (
              <EmptyState title={t("desk.empty")}>{empty}</EmptyState>
            )}
          </div>
          {!phone && (
            <section ref={pane} tabIndex={-1} className={styles.pane} aria-label={t("desk.pane")}>
              {chosen ? <ItemView key={chosen} id={chosen} heading="h2" /> : <p>{t("desk.chooseOne")}</p>}
            </section>
          )}
        </div>
      )}
    </Loaded>
  );
}
