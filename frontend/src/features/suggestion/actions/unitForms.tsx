import type { ReactNode } from "react";
import type { SuggestionAction } from "@/shared/graphql/generated/graphql";
import { CommitmentForm, type CommitmentAction } from "./CommitmentForm";
import { CountersignForm } from "./CountersignForm";
import { ExtensionForm } from "./ExtensionForm";
import type { FormProps } from "./FormProps";
import { LogContactForm } from "./LogContactForm";
import { ObjectionForm } from "./ObjectionForm";
import { ToMessages } from "./ToMessages";
import { WithUnitFacts } from "./WithUnitFacts";

const commitment = (action: CommitmentAction) => (props: FormProps) => (
  <WithUnitFacts id={props.item.id}>
    {(facts) => <CommitmentForm {...props} action={action} facts={facts} />}
  </WithUnitFacts>
);

/** The forms of undertaking units. */
export const UNIT_FORMS: Partial<Record<SuggestionAction, (props: FormProps) => ReactNode>> = {
  LOG_CONTACT: (props) => (
    <WithUnitFacts id={props.item.id}>{(facts) => <LogContactForm {...props} facts={facts} />}</WithUnitFacts>
  ),
  OBJECT: (props) => (
    <WithUnitFacts id={props.item.id}>{(facts) => <ObjectionForm {...props} facts={facts} />}</WithUnitFacts>
  ),
  REQUEST_EXTENSION: (props) => (
    <WithUnitFacts id={props.item.id}>{(facts) => <ExtensionForm {...props} facts={facts} />}</WithUnitFacts>
  ),
  COUNTERSIGN: (props) => <CountersignForm {...props} />,
  WRITE_TO_DEPUTY: (props) => <ToMessages {...props} />,
  WRITE_TO_UNIT: (props) => <ToMessages {...props} />,
  REPORT_PROGRESS: commitment("REPORT_PROGRESS"),
  KEEP_COMMITMENT: commitment("KEEP_COMMITMENT"),
  FAIL_COMMITMENT: commitment("FAIL_COMMITMENT"),
};
