import type { ReplyWorkFragment, SuggestionAction } from "@/shared/graphql/generated/graphql";
import { isPastAssignment } from "../isPastAssignment";

/** What can be done with a reply in the making, the nearest to its sending first. */
export const REPLY_STEPS = [
  "DRAFT_REPLY",
  "REPLY",
  "RELEASE_REPLY",
  "COUNTERSIGN",
  "QUESTION_REPLY",
  "SEND_BACK",
] as const satisfies SuggestionAction[];

/** Whether the reader may take a step on an assignment now. */
export function mayOn(work: ReplyWorkFragment, action: SuggestionAction): boolean {
  return work.availableActions.some((each) => each.action === action && each.allowed);
}

/** The assignment whose reply the reader has to do with: one a step can be taken on, else one whose draft may be read. */
export function replyWorkOf(works: readonly ReplyWorkFragment[]): ReplyWorkFragment | undefined {
  for (const step of REPLY_STEPS) {
    const found = works.find((work) => mayOn(work, step));
    if (found) {
      return found;
    }
  }
  return works.find((work) => work.draft);
}

/** The co-handlers of a lead who have to do with its reply now. */
export function partnersOf(works: readonly ReplyWorkFragment[]): ReplyWorkFragment[] {
  return works.filter((work) => work.role === "CO" && !isPastAssignment(work));
}
