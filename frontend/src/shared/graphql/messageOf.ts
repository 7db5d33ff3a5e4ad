import type { WorkOutcome } from "./useWork";

/** What to tell about work that has no fields of its own; null when it was done. */
export function messageOf(outcome: WorkOutcome<unknown>): string | null {
  if (outcome.kind === "failed") {
    return outcome.message;
  }
  return outcome.kind === "problems" ? outcome.problems.map((problem) => problem.message).join(" ") : null;
}
