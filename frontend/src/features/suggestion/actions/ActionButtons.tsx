import { useTranslation } from "react-i18next";
import type { ActionPanelFragment, SuggestionAction } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import styles from "./ActionPanel.module.css";

// The step that carries an item on stands first and alone in colour.
const ORDER: SuggestionAction[] = [
  "EVALUATE",
  "REPLY",
  "SIGN_FOR",
  "ASSIGN",
  "ACCEPT",
  "RETURN",
  "DECLINE",
  "SUBMIT",
  "EDIT",
  "DISCARD",
];

interface Props {
  item: ActionPanelFragment;
  actions: SuggestionAction[];
  open: (action: SuggestionAction) => void;
}

/** A button for each action the reader may take now. */
export function ActionButtons({ item, actions, open }: Props) {
  const { t } = useTranslation();
  const pages: Partial<Record<SuggestionAction, string>> = {
    EDIT: `/suggestions/${item.id}/edit`,
    EVALUATE: `/suggestions/${item.id}/evaluate`,
  };
  // Whoever submits does it where the text can be read once more.
  const shown = ORDER.filter((action) => actions.includes(action) && action !== "SUBMIT");
  if (shown.length === 0) {
    return null;
  }
  return (
    <div className={styles.buttons}>
      {shown.map((action, index) => {
        const kind = index === 0 ? "primary" : action === "DISCARD" ? "danger" : "plain";
        const page = pages[action];
        return page ? (
          <ButtonLink key={action} kind={kind} to={page}>
            {t(`enum.action.${action}`)}
          </ButtonLink>
        ) : (
          <Button key={action} kind={kind} onClick={() => open(action)}>
            {t(`enum.action.${action}`)}
          </Button>
        );
      })}
    </div>
  );
}
