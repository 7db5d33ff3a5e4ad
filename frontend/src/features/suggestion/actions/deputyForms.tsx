import type { ReactNode } from "react";
import { DeclineForDelegationDocument, type SuggestionAction } from "@/shared/graphql/generated/graphql";
import { AddEvaluationForm } from "./AddEvaluationForm";
import { ConfirmDelegationForm } from "./ConfirmDelegationForm";
import { ContactAnswerForm } from "./ContactAnswerForm";
import { CosignForm } from "./CosignForm";
import type { FormProps } from "./FormProps";
import { InviteForm } from "./InviteForm";
import { ReallyDoneForm } from "./ReallyDoneForm";
import { RelayForm } from "./RelayForm";
import { ShareForm } from "./ShareForm";
import { WordsForm } from "./WordsForm";

/** The forms of deputies and of their delegations' liaison offices. */
export const DEPUTY_FORMS: Partial<Record<SuggestionAction, (props: FormProps) => ReactNode>> = {
  SHARE: (props) => <ShareForm {...props} />,
  INVITE: (props) => <InviteForm {...props} />,
  COSIGN: (props) => <CosignForm {...props} />,
  CONFIRM_FOR_DELEGATION: (props) => <ConfirmDelegationForm {...props} />,
  DECLINE_FOR_DELEGATION: (props) => (
    <WordsForm
      {...props}
      action="DECLINE_FOR_DELEGATION"
      document={DeclineForDelegationDocument}
      field="reason"
      max={500}
    />
  ),
  CONFIRM_CONTACT: (props) => <ContactAnswerForm {...props} action="CONFIRM_CONTACT" />,
  DISPUTE_CONTACT: (props) => <ContactAnswerForm {...props} action="DISPUTE_CONTACT" />,
  ADD_EVALUATION: (props) => <AddEvaluationForm {...props} />,
  ANSWER_REALLY_DONE: (props) => <ReallyDoneForm {...props} />,
  RELAY: (props) => <RelayForm {...props} />,
};
