import type { SuggestionFilter } from "@/shared/graphql/generated/graphql";

/** The states in which suggestions are screened or joined many at once. */
export const SCREENING_STATES = ["SUBMITTED", "SCREENING", "ACCEPTED"] as const;

/** The filter the address asks for; a state it does not know counts as none. */
export function screeningOfUrl(params: URLSearchParams): SuggestionFilter {
  const state = SCREENING_STATES.find((each) => each === params.get("state"));
  return {
    status: state ? [state] : [...SCREENING_STATES],
    field: params.get("field") || null,
    text: params.get("text") || null,
  };
}
