import type { DeadlineBadgeFragmentDoc, DeskSuggestionFragmentDoc, ObligationKind } from "@/shared/graphql/generated/graphql";
import type { FragmentType } from "@/shared/graphql/generated";

/** A line of a desk: an item, and what is owed on it if something is. */
export interface DeskRow {
  id: string;
  suggestionId: string;
  suggestion: FragmentType<typeof DeskSuggestionFragmentDoc>;
  owed: {
    kind: ObligationKind;
    by: string;
    deadline: FragmentType<typeof DeadlineBadgeFragmentDoc>;
  } | null;
  /** Whether it was given to other units: then its state is no longer this unit's. */
  takenAway?: boolean;
}
