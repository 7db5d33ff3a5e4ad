import type { ProblemPartsFragment } from "@/shared/graphql/generated/graphql";

/** Problems sorted out: each field with its message, and those that belong to no field of the form. */
export interface PlacedProblems<Name extends string> {
  atFields: { name: Name; message: string }[];
  onTop: string[];
}

/** Finds the field of the form each problem is about, by the end of its path. */
export function placeProblems<Name extends string>(
  problems: readonly ProblemPartsFragment[],
  names: readonly Name[],
): PlacedProblems<Name> {
  const placed: PlacedProblems<Name> = { atFields: [], onTop: [] };
  for (const problem of problems) {
    const name = [...problem.path].reverse().find((part): part is Name => names.includes(part as Name));
    if (name) {
      placed.atFields.push({ name, message: problem.message });
    } else {
      placed.onTop.push(problem.message);
    }
  }
  return placed;
}
