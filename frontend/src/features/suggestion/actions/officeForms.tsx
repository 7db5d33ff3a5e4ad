import type { ReactNode } from "react";
import type { SuggestionAction } from "@/shared/graphql/generated/graphql";
import { AssignForm } from "./AssignForm";
import type { FormProps } from "./FormProps";
import { PickForm } from "./PickForm";
import { PublishForm } from "./PublishForm";
import { ReassignForm } from "./ReassignForm";

/** The office's forms. */
export const OFFICE_FORMS: Partial<Record<SuggestionAction, (props: FormProps) => ReactNode>> = {
  ASSIGN: (props) => <AssignForm {...props} action="ASSIGN" />,
  PROPOSE: (props) => <AssignForm {...props} action="PROPOSE" />,
  REASSIGN: (props) => <ReassignForm {...props} action="REASSIGN" />,
  REHANDLE: (props) => <ReassignForm {...props} action="REHANDLE" />,
  RESUME: (props) => <PickForm {...props} action="RESUME" />,
  RELEASE_REPLY: (props) => <PickForm {...props} action="RELEASE_REPLY" />,
  PUBLISH: (props) => <PublishForm {...props} />,
};
