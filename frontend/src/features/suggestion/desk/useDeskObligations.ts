import { useQuery } from "urql";
import { DeskObligationsDocument, type ObligationFilter } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { watchSuggestions } from "@/shared/graphql/watchSuggestions";
import type { DeskPart } from "./Desk";

/** The obligations of a tab, in the terms of a desk. */
export function useDeskObligations(filter: ObligationFilter) {
  const page = usePageOfUrl(20);
  const [{ data, error }, read] = useQuery({
    query: DeskObligationsDocument,
    variables: { ...page, filter },
    context: watchSuggestions,
  });
  const part: DeskPart | undefined = data && {
    pageInfo: data.obligations.pageInfo,
    rows: data.obligations.nodes.flatMap(({ id, kind, owner, deadline, suggestion }) =>
      suggestion
        ? [{ id, suggestionId: suggestion.id, suggestion, owed: { kind, by: owner.name, deadline } }]
        : [],
    ),
  };
  return { reading: { data: part, error }, retry: () => read({ requestPolicy: "network-only" }) };
}
