import type { Outcome } from "./useStep";

/** What to tell about a step that has no form of its own; null when it was done. */
export function messageOf(outcome: Outcome): string | null {
  if (outcome.kind === "failed") {
    return outcome.message;
  }
  return outcome.kind === "problems" ? outcome.problems.map((problem) => problem.message).join(" ") : null;
}
