import { useQuery } from "urql";
import { DeskSuggestionsDocument, type SuggestionFilter } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { watchSuggestions } from "@/shared/graphql/watchSuggestions";
import type { DeskPart } from "./Desk";

/** The suggestions of a tab on which nothing is owed, in the terms of a desk. */
export function useDeskSuggestions(filter: SuggestionFilter) {
  const page = usePageOfUrl(20);
  const [{ data, error }, read] = useQuery({
    query: DeskSuggestionsDocument,
    variables: { ...page, filter },
    context: watchSuggestions,
  });
  const part: DeskPart | undefined = data && {
    pageInfo: data.suggestions.pageInfo,
    rows: data.suggestions.nodes.map((suggestion) => ({
      id: suggestion.id,
      suggestionId: suggestion.id,
      suggestion,
      owed: null,
      takenAway: filter.takenAway ?? false,
    })),
  };
  return { reading: { data: part, error }, retry: () => read({ requestPolicy: "network-only" }) };
}
