import type { SuggestionFilter } from "@/shared/graphql/generated/graphql";
import { Desk } from "./Desk";
import { useDeskSuggestions } from "./useDeskSuggestions";

interface Props {
  filter: SuggestionFilter;
  /** What will appear when there is nothing. */
  empty: string;
}

/** A tab of a desk with suggestions on which nothing is owed; with a key of its own it never shows the rows of the tab before. */
export function PastDesk({ filter, ...rest }: Props) {
  return <Desk {...useDeskSuggestions(filter)} {...rest} />;
}
