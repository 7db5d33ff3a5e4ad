import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import type { ProblemPartsFragment } from "@/shared/graphql/generated/graphql";

/** Puts each problem at the field its path leads to, also within lists, and the rest above the form. */
export function placeInForm<Values extends FieldValues>(
  problems: readonly ProblemPartsFragment[],
  isField: (path: string) => boolean,
  setError: UseFormSetError<Values>,
): void {
  const onTop: string[] = [];
  let focused = false;
  for (const { path, message } of problems) {
    const place = path.slice(1).join(".");
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
