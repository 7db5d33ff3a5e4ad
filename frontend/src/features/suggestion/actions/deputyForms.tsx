import type { ReactNode } from "react";
import type { SuggestionAction } from "@/shared/graphql/generated/graphql";
import { AddEvaluationForm } from "./AddEvaluationForm";
import { ConfirmDelegationForm } from "./ConfirmDelegationForm";
import { ContactAnswerForm } from "./ContactAnswerForm";
import { CosignForm } from "./CosignForm";
import type { FormProps } from "./FormProps";
import { InviteForm } from "./InviteForm";
import { ReallyDoneForm } from "./ReallyDoneForm";
import { RelayForm } from "./RelayForm";
import { ShareForm } from "./ShareForm";

/** The forms of deputies and of their delegations' liaison offices. */
export const DEPUTY_FORMS: Partial<Record<SuggestionAction, (props: FormProps) => ReactNode>> = {
  SHARE: (props) => <ShareForm {...props} />,
  INVITE: (props) => <InviteForm {...props} />,
  COSIGN: (props) => <CosignForm {...props} />,
  CONFIRM_FOR_DELEGATION: (props) => <ConfirmDelegationForm {...props} />,
  CONFIRM_CONTACT: (props) => <ContactAnswerForm {...props} action="CONFIRM_CONTACT" />,
  DISPUTE_CONTACT: (props) => <ContactAnswerForm {...props} action="DISPUTE_CONTACT" />,
  ADD_EVALUATION: (props) => <AddEvaluationForm {...props} />,
  ANSWER_REALLY_DONE: (props) => <ReallyDoneForm {...props} />,
  RELAY: (props) => <RelayForm {...props} />,
};
