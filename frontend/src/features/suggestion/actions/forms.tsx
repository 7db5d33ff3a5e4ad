import { useNavigate } from "react-router";
import type { ReactNode } from "react";
import {
  AssignInsideDocument,
  CloseSuggestionDocument,
  ContestRefusalDocument,
  DecideExtensionDocument,
  DecideWithdrawalDocument,
  DeclineCosigningDocument,
  DeclineSuggestionDocument,
  GiveOpinionDocument,
  KeepAssignmentDocument,
  QuestionReplyDocument,
  RemarkOnSuggestionDocument,
  RequestWithdrawalDocument,
  ReturnSuggestionDocument,
  SendBackReplyDocument,
  SuspendClockDocument,
  type SuggestionAction,
} from "@/shared/graphql/generated/graphql";
import { DEPUTY_FORMS } from "./deputyForms";
import type { FormProps } from "./FormProps";
import { OFFICE_FORMS } from "./officeForms";
import { PlainStep, type PlainAction } from "./PlainStep";
import { ScreeningForm } from "./ScreeningForm";
import { UNIT_FORMS } from "./unitForms";
import { WordsForm } from "./WordsForm";

function Discard(props: FormProps) {
  const navigate = useNavigate();
  const leave = () => navigate("/suggestions?mine=1", { replace: true });
  return <PlainStep {...props} action="DISCARD" done={leave} />;
}

const plain = (action: PlainAction) => (props: FormProps) => <PlainStep {...props} action={action} />;

/** The form of each action; actions without one have a page of their own, or belong to time alone. */
export const FORMS: Partial<Record<SuggestionAction, (props: FormProps) => ReactNode>> = {
  REGISTER: plain("REGISTER"),
  ACCEPT: plain("ACCEPT"),
  SIGN_FOR: plain("SIGN_FOR"),
  DISCARD: (props) => <Discard {...props} />,
  ASK_DELEGATION: plain("ASK_DELEGATION"),
  UNASK_DELEGATION: plain("UNASK_DELEGATION"),
  SEPARATE: plain("SEPARATE"),
  SEND_TO_COUNTERSIGN: plain("SEND_TO_COUNTERSIGN"),
  SEND_TO_SIGN: plain("SEND_TO_SIGN"),
  REPLY: plain("REPLY"),
  RETURN: (props) => <ScreeningForm {...props} action="RETURN" document={ReturnSuggestionDocument} />,
  DECLINE: (props) => <ScreeningForm {...props} action="DECLINE" document={DeclineSuggestionDocument} />,
  ...OFFICE_FORMS,
  ...DEPUTY_FORMS,
  CONTEST: (props) => (
    <WordsForm
      {...props}
      action="CONTEST"
      document={ContestRefusalDocument}
      field="answer"
      rest={{ expectedVersion: props.item.version }}
    />
  ),
  REQUEST_WITHDRAWAL: (props) => (
    <WordsForm {...props} action="REQUEST_WITHDRAWAL" document={RequestWithdrawalDocument} field="reason" />
  ),
  GRANT_WITHDRAWAL: (props) => (
    <WordsForm
      {...props}
      action="GRANT_WITHDRAWAL"
      document={DecideWithdrawalDocument}
      field="remark"
      required={false}
      rest={{ expectedVersion: props.item.version, grant: true }}
    />
  ),
  REFUSE_WITHDRAWAL: (props) => (
    <WordsForm
      {...props}
      action="REFUSE_WITHDRAWAL"
      document={DecideWithdrawalDocument}
      field="remark"
      rest={{ expectedVersion: props.item.version, grant: false }}
    />
  ),
  REMARK: (props) => <WordsForm {...props} action="REMARK" document={RemarkOnSuggestionDocument} field="text" />,
  DECLINE_COSIGN: (props) => (
    <WordsForm
      {...props}
      action="DECLINE_COSIGN"
      document={DeclineCosigningDocument}
      field="reason"
      required={false}
      max={500}
    />
  ),
  KEEP_ASSIGNMENT: (props) => (
    <WordsForm
      {...props}
      action="KEEP_ASSIGNMENT"
      document={KeepAssignmentDocument}
      field="remark"
      rest={{ expectedVersion: props.item.version }}
    />
  ),
  CLOSE: (props) => (
    <WordsForm
      {...props}
      action="CLOSE"
      document={CloseSuggestionDocument}
      field="remark"
      rest={{ expectedVersion: props.item.version }}
    />
  ),
  GRANT_EXTENSION: (props) => (
    <WordsForm
      {...props}
      action="GRANT_EXTENSION"
      document={DecideExtensionDocument}
      field="remark"
      rest={{ grant: true }}
    />
  ),
  REFUSE_EXTENSION: (props) => (
    <WordsForm
      {...props}
      action="REFUSE_EXTENSION"
      document={DecideExtensionDocument}
      field="remark"
      rest={{ grant: false }}
    />
  ),
  SUSPEND: (props) => <WordsForm {...props} action="SUSPEND" document={SuspendClockDocument} field="reason" />,
  ASSIGN_INSIDE: (props) => (
    <WordsForm {...props} action="ASSIGN_INSIDE" document={AssignInsideDocument} field="handler" max={100} rows={1} />
  ),
  GIVE_OPINION: (props) => (
    <WordsForm {...props} action="GIVE_OPINION" document={GiveOpinionDocument} field="text" max={10000} rows={8} />
  ),
  SEND_BACK: (props) => <WordsForm {...props} action="SEND_BACK" document={SendBackReplyDocument} field="remark" />,
  QUESTION_REPLY: (props) => (
    <WordsForm {...props} action="QUESTION_REPLY" document={QuestionReplyDocument} field="remark" />
  ),
  ...UNIT_FORMS,
};
