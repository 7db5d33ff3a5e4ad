import type { ObligationFilter } from "@/shared/graphql/generated/graphql";

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

/** A tab with what is owed. */
export type UnitTab = keyof typeof UNIT_TABS;
