import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import type { ProblemPartsFragment } from "@/shared/graphql/generated/graphql";
import { placeProblems } from "./placeProblems";

/** Puts each problem at its field, the cursor at the first one, and the rest above the form. */
export function showProblems<Values extends FieldValues>(
  problems: readonly ProblemPartsFragment[],
  names: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
): void {
  const { atFields, onTop } = placeProblems(problems, names);
  const inOrder = [...atFields].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  inOrder.forEach(({ name, message }, index) => setError(name, { message }, { shouldFocus: index === 0 }));
  if (onTop.length > 0) {
    setError("root", { message: onTop.join(" ") });
  }
}
