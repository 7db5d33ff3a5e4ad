import type { ProblemPartsFragment } from "@/shared/graphql/generated/graphql";

// The server names these fields apart from those of suggestion and screening.
const NAMES: Record<string, string> = { replyMeasures: "measures", publicationReason: "reason" };

/** The server's problems under the names the form has for its fields. */
export function placedInReply(problems: readonly ProblemPartsFragment[]): ProblemPartsFragment[] {
  return problems.map((problem) => ({ ...problem, path: placed(problem.path) }));
}

/** A field of a promise is named with its place, for example promises.0.what. */
function placed(path: readonly string[]): string[] {
  const promises = path.indexOf("promises");
  return promises >= 0 ? [path.slice(promises).join(".")] : path.map((part) => NAMES[part] ?? part);
}
