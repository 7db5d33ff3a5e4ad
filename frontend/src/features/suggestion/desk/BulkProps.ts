import type { DeskRow } from "./DeskRow";

/** What work on many rows at once is given. */
export interface BulkProps {
  /** The rows of this page. */
  rows: DeskRow[];
  /** The ids of the suggestions that are selected. */
  selected: ReadonlySet<string>;
  select: (ids: Iterable<string>) => void;
}
