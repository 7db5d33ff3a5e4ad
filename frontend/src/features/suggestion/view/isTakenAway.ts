import type { AssignmentStatus } from "@/shared/graphql/generated/graphql";

/** Whether nothing is left to the reader's unit but its own work on an item that others handle now. */
export function isTakenAway(
  unit: string | undefined,
  assignments: readonly { status: AssignmentStatus; unit: { id: string } }[],
): boolean {
  return (
    assignments.length > 0 && assignments.every((each) => each.unit.id === unit && each.status === "REASSIGNED")
  );
}
