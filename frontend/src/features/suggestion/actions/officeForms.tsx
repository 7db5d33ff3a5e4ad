import type { ReactNode } from "react";
import type { SuggestionAction } from "@/shared/graphql/generated/graphql";
import { AssignForm } from "./AssignForm";
import { CommitmentForm } from "./CommitmentForm";
import type { FormProps } from "./FormProps";
import { MoveRuleSetForm } from "./MoveRuleSetForm";
import { PickForm } from "./PickForm";
import { PublishForm } from "./PublishForm";
import { ReassignForm } from "./ReassignForm";
import { WithUnitFacts } from "./WithUnitFacts";

/** The office's forms. */
export const OFFICE_FORMS: Partial<Record<SuggestionAction, (props: FormProps) => ReactNode>> = {
  ASSIGN: (props) => <AssignForm {...props} action="ASSIGN" />,
  PROPOSE: (props) => <AssignForm {...props} action="PROPOSE" />,
  REASSIGN: (props) => <ReassignForm {...props} action="REASSIGN" />,
  REHANDLE: (props) => <ReassignForm {...props} action="REHANDLE" />,
  RESUME: (props) => <PickForm {...props} action="RESUME" />,
  RELEASE_REPLY: (props) => <PickForm {...props} action="RELEASE_REPLY" />,
  MOVE_RULE_SET: (props) => <MoveRuleSetForm {...props} />,
  DROP_COMMITMENT: (props) => (
    <WithUnitFacts id={props.item.id}>
      {(facts) => <CommitmentForm {...props} action="DROP_COMMITMENT" facts={facts} />}
    </WithUnitFacts>
  ),
  PUBLISH: (props) => <PublishForm {...props} />,
};
