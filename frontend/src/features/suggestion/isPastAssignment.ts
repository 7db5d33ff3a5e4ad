import type { AssignmentStatus } from "@/shared/graphql/generated/graphql";

const PAST: readonly AssignmentStatus[] = ["REASSIGNED", "REHANDLED", "CANCELLED"];

/** Whether a unit no longer has to do with what it was assigned: another, or another round, took its place. */
export function isPastAssignment({ status }: { status: AssignmentStatus }): boolean {
  return PAST.includes(status);
}
