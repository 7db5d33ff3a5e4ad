import type { AnalysisRowFragment } from "@/shared/graphql/generated/graphql";
import type { Cell } from "./itemsOf";

/** A row of the league: a value with the cells of its figures. */
export interface LeagueRow {
  id: string;
  label: string;
  row: AnalysisRowFragment;
  /** How long its bar is; null for all together, which would dwarf the others. */
  share: { amount: number; longest: number } | null;
  cells: Cell[];
}
