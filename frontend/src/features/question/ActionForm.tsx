import {
  AnswerPreFilingQuestionDocument,
  ClosePreFilingQuestionDocument,
  CorrectPreFilingAnswerDocument,
  DeclarePreFilingQuestionNotOursDocument,
  FollowUpPreFilingQuestionDocument,
  RedirectPreFilingQuestionDocument,
  WithdrawPreFilingQuestionDocument,
  type QuestionAction,
  type QuestionActionsFragment,
} from "@/shared/graphql/generated/graphql";
import { ConfirmStep } from "./ConfirmStep";
import { RoutingForm } from "./RoutingForm";
import { TextForm } from "./TextForm";

interface Props {
  action: QuestionAction;
  question: QuestionActionsFragment;
  /** Puts the form away; undefined where it has to stay open. */
  close: (() => void) | undefined;
}

/** The form of the action that was chosen. */
export function ActionForm({ action, question, close }: Props) {
  const props = { question, close };
  switch (action) {
    case "ANSWER":
      return <TextForm action={action} document={AnswerPreFilingQuestionDocument} max={10000} {...props} />;
    case "CORRECT":
      return <TextForm action={action} document={CorrectPreFilingAnswerDocument} max={10000} {...props} />;
    case "FOLLOW_UP":
      return <TextForm action={action} document={FollowUpPreFilingQuestionDocument} max={2000} {...props} />;
    case "NOT_OURS":
      return <RoutingForm action={action} document={DeclarePreFilingQuestionNotOursDocument} {...props} />;
    case "REDIRECT":
      return <RoutingForm action={action} document={RedirectPreFilingQuestionDocument} {...props} />;
    case "CLOSE":
      return <ConfirmStep action={action} document={ClosePreFilingQuestionDocument} {...props} />;
    case "WITHDRAW":
      return <ConfirmStep action={action} document={WithdrawPreFilingQuestionDocument} {...props} />;
    default:
      return null;
  }
}
