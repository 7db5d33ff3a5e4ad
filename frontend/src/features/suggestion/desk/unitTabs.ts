import type { ObligationFilter, SuggestionFilter } from "@/shared/graphql/generated/graphql";

/** The tabs of a unit's desk, each with what is owed there. */
export const UNIT_TABS = {
  sign: { kinds: ["SIGN_FOR"] },
  opinion: { kinds: ["GIVE_OPINION"] },
  reply: { kinds: ["REPLY"] },
  countersign: { kinds: ["COUNTERSIGN"] },
  signature: { kinds: ["SIGN_REPLY"] },
  message: { kinds: ["ANSWER_MESSAGE"] },
  promise: { kinds: ["KEEP_COMMITMENT"] },
  overdue: { overdue: true },
} satisfies Record<string, ObligationFilter>;

/** The tabs with what is owed no longer. */
export const PAST_TABS = {
  replied: { mine: true, status: ["REPLIED", "CLOSED"] },
  moved: { takenAway: true },
} satisfies Record<string, SuggestionFilter>;
