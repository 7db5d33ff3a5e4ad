import type { ActionPanelFragment, SuggestionAction } from "@/shared/graphql/generated/graphql";

/** What the form of every action gets. */
export interface FormProps<Action extends SuggestionAction = SuggestionAction> {
  action: Action;
  item: ActionPanelFragment;
  close: () => void;
}
