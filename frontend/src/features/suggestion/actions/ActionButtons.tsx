import { useTranslation } from "react-i18next";
import type { ActionPanelFragment, SuggestionAction } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import styles from "./ActionPanel.module.css";
import { FORMS } from "./forms";

// The step that carries an item on stands first and alone in colour.
const ORDER: SuggestionAction[] = [
  "EVALUATE",
  "ANSWER_REALLY_DONE",
  "COSIGN",
  "CONFIRM_FOR_DELEGATION",
  "DECLINE_FOR_DELEGATION",
  "REPLY",
  "RELEASE_REPLY",
  "QUESTION_REPLY",
  "COUNTERSIGN",
  "SEND_TO_SIGN",
  "SEND_TO_COUNTERSIGN",
  "SIGN_FOR",
  "GIVE_OPINION",
  "DRAFT_REPLY",
  "REASSIGN",
  "KEEP_ASSIGNMENT",
  "REHANDLE",
  "GRANT_EXTENSION",
  "REFUSE_EXTENSION",
  "GRANT_WITHDRAWAL",
  "REFUSE_WITHDRAWAL",
  "RESUME",
  "ASSIGN",
  "PROPOSE",
  "ACCEPT",
  "REGISTER",
  "RETURN",
  "DECLINE",
  "PUBLISH",
  "REPORT_PROGRESS",
  "KEEP_COMMITMENT",
  "LOG_CONTACT",
  "WRITE_TO_DEPUTY",
  "WRITE_TO_UNIT",
  "RELAY",
  "CONTEST",
  "SUBMIT",
  "EDIT",
  "INVITE",
  "ASK_DELEGATION",
  "SHARE",
  "ADD_EVALUATION",
  "CONFIRM_CONTACT",
  "DISPUTE_CONTACT",
  "FAIL_COMMITMENT",
  "DROP_COMMITMENT",
  "OBJECT",
  "REQUEST_EXTENSION",
  "ASSIGN_INSIDE",
  "SEND_BACK",
  "CORRECT_REPLY",
  "MERGE",
  "SEPARATE",
  "SUSPEND",
  "CLOSE",
  "REMARK",
  "MOVE_RULE_SET",
  "DECLINE_COSIGN",
  "UNASK_DELEGATION",
  "REQUEST_WITHDRAWAL",
  "DISCARD",
];

/** What is offered quietly, after what the item waits for. */
const ASIDE: ReadonlySet<SuggestionAction> = new Set(ORDER.slice(ORDER.indexOf("OBJECT")));

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
    CORRECT_REPLY: `/suggestions/${item.id}/correct`,
    // Whoever has a word in a reply reads it first.
    DRAFT_REPLY: `/suggestions/${item.id}/reply`,
    COUNTERSIGN: `/suggestions/${item.id}/reply`,
    REPLY: `/suggestions/${item.id}/reply`,
    QUESTION_REPLY: `/suggestions/${item.id}/reply`,
    RELEASE_REPLY: `/suggestions/${item.id}/reply`,
  };
  // Whoever submits does it where the text can be read once more.
  const shown = ORDER.filter((action) => actions.includes(action) && (action in FORMS || action in pages));
  if (shown.length === 0) {
    return null;
  }
  return (
    <div className={styles.buttons}>
      {shown.map((action, index) => {
        const kind =
          action === "DISCARD" ? "danger" : ASIDE.has(action) ? "quiet" : index === 0 ? "primary" : "plain";
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
