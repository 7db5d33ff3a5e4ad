import {
  AcceptSuggestionsDocument,
  MergeSuggestionsDocument,
  RegisterSuggestionsDocument,
  type MeetingItemFragment,
  type SuggestionStatus,
} from "@/shared/graphql/generated/graphql";

/** Work of the office on many suggestions at once: what it does and in which states. */
export const SCREENING_WORK = {
  REGISTER: { document: RegisterSuggestionsDocument, states: ["SUBMITTED"] },
  ACCEPT: { document: AcceptSuggestionsDocument, states: ["SUBMITTED", "SCREENING"] },
  MERGE: { document: MergeSuggestionsDocument, states: ["SUBMITTED", "SCREENING", "ACCEPTED"] },
} as const satisfies Record<string, { document: unknown; states: readonly SuggestionStatus[] }>;

export type ScreeningAction = keyof typeof SCREENING_WORK;

/** How many the server joins at most: they are one group, and go in one request. */
export const MERGE_LIMIT = 500;

/** The items the work can be done with. */
export function fitFor(action: ScreeningAction, items: readonly MeetingItemFragment[]): MeetingItemFragment[] {
  const states: readonly SuggestionStatus[] = SCREENING_WORK[action].states;
  return items.filter(({ status }) => states.includes(status));
}
