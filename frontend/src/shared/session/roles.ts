import type { Role } from "@/shared/graphql/generated/graphql";
import type { Account } from "./SessionContext";

/** Whether the account has one of the roles; the public has none. */
export function hasRole(me: Account | null, ...roles: Role[]): boolean {
  return me?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Whether the account works in an undertaking unit. */
export function worksInUnit(me: Account | null): boolean {
  return hasRole(me, "UNIT_CLERK", "UNIT_LEADER");
}

/** Whether the account may see the figures of all suggestions. */
export function seesAnalysis(me: Account | null): boolean {
  return hasRole(me, "STAFF", "COMMITTEE");
}

/** Whether the account may see how the search index stands. */
export function seesSearchIndex(me: Account | null): boolean {
  return hasRole(me, "STAFF", "SYSTEM_ADMIN");
}

/** Whether questions before filing can concern the account. */
export function seesQuestions(me: Account | null): boolean {
  return hasRole(me, "DEPUTY", "STAFF") || worksInUnit(me);
}
