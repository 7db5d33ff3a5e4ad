import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import type { WorkOutcome } from "@/shared/graphql/useWork";
import { showProblems } from "./showProblems";

/** Shows in its form what stood in the way of work, where what is typed stays; true when the work was done. */
export function showOutcome<Values extends FieldValues>(
  outcome: WorkOutcome<unknown>,
  names: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
): boolean {
  if (outcome.kind === "failed") {
    setError("root", { message: outcome.message });
  } else if (outcome.kind === "problems") {
    showProblems(outcome.problems, names, setError);
  }
  return outcome.kind === "done";
}
