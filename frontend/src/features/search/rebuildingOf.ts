import type { SearchIndexPartsFragment } from "@/shared/graphql/generated/graphql";

/** That the rebuilding was asked for, and when the work before it began. */
export interface Asked {
  before: string | null;
}

/** How far a rebuilding is; null where none was asked for. */
export type Rebuilding = "begins" | "goesOn" | "done" | "failed" | null;

/** Whether the index is being compared or built. */
export function isAtWork({ state }: SearchIndexPartsFragment): boolean {
  return state === "BUILDING" || state === "CATCHING_UP";
}

/** Where the rebuilding stands that was asked for: it begins a moment after it was, and has a beginning of its own. */
export function rebuildingOf(index: SearchIndexPartsFragment, asked: Asked | null): Rebuilding {
  if (!asked) {
    return null;
  }
  if (index.state === "FAILED") {
    return "failed";
  }
  if (index.startedAt === asked.before) {
    return "begins";
  }
  return isAtWork(index) ? "goesOn" : "done";
}
