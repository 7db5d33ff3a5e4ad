import type { ProblemPartsFragment } from "@/shared/graphql/generated/graphql";

// The server names these fields apart from those of suggestion and screening.
const NAMES: Record<string, string> = { replyMeasures: "measures", publicationReason: "reason" };

/** The server's problems under the names the form has for its fields. */
export function placedInReply(problems: readonly ProblemPartsFragment[]): ProblemPartsFragment[] {
  return problems.map((problem) => ({ ...problem, path: problem.path.map((part) => NAMES[part] ?? part) }));
}
