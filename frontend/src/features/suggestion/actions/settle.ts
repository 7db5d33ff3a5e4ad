import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import { showProblems } from "@/shared/form/showProblems";
import type { Outcome } from "./useStep";

/** Shows in its form what came of a step; true when it was done. */
export function settle<Values extends FieldValues>(
  outcome: Outcome,
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
