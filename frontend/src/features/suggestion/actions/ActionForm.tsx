import { useNavigate } from "react-router";
import {
  AcceptSuggestionDocument,
  DeclineSuggestionDocument,
  DiscardSuggestionDocument,
  ReturnSuggestionDocument,
  SignForSuggestionDocument,
  type ActionPanelFragment,
  type SuggestionAction,
} from "@/shared/graphql/generated/graphql";
import { AssignForm } from "./AssignForm";
import { PlainStep } from "./PlainStep";
import { ReplyForm } from "./ReplyForm";
import { ScreeningForm } from "./ScreeningForm";

interface Props {
  action: SuggestionAction;
  item: ActionPanelFragment;
  close: () => void;
}

/** The form of the action that was chosen; nothing for actions that have a page of their own. */
export function ActionForm({ action, item, close }: Props) {
  const navigate = useNavigate();
  switch (action) {
    case "ACCEPT":
      return <PlainStep action={action} document={AcceptSuggestionDocument} item={item} close={close} done={close} />;
    case "SIGN_FOR":
      return <PlainStep action={action} document={SignForSuggestionDocument} item={item} close={close} done={close} />;
    case "DISCARD": {
      const leave = () => navigate("/suggestions?mine=1", { replace: true });
      return <PlainStep action={action} document={DiscardSuggestionDocument} item={item} close={close} done={leave} />;
    }
    case "RETURN":
      return <ScreeningForm action={action} document={ReturnSuggestionDocument} item={item} close={close} />;
    case "DECLINE":
      return <ScreeningForm action={action} document={DeclineSuggestionDocument} item={item} close={close} />;
    case "ASSIGN":
      return <AssignForm item={item} close={close} />;
    case "REPLY":
      return <ReplyForm item={item} close={close} />;
    default:
      return null;
  }
}
