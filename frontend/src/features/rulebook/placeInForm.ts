import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import type { WorkOutcome } from "@/shared/graphql/useWork";

/** Puts each problem at the field its path leads to, also within lists, and the rest above the form. */
export function placeInForm<Values extends FieldValues>(
  outcome: WorkOutcome<unknown>,
  isField: (path: string) => boolean,
  setError: UseFormSetError<Values>,
  pathOf = (path: readonly string[]): readonly string[] => path,
): void {
  const onTop: string[] = outcome.kind === "failed" ? [outcome.message] : [];
  let focused = false;
  for (const { path, message } of outcome.kind === "problems" ? outcome.problems : []) {
    const place = pathOf(path).slice(1).join(".");
    if (isField(place)) {
      setError(place as FieldPath<Values>, { message }, { shouldFocus: !focused });
      focused = true;
    } else {
      onTop.push(message);
    }
  }
  if (onTop.length > 0) {
    setError("root", { message: onTop.join(" ") });
  }
}
