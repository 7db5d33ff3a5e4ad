import {
  CloseKeySupervisionDocument,
  DropKeySupervisionDocument,
  RollOverKeySupervisionDocument,
  type KeySupervisionAction,
  type TopicWorkFragment,
} from "@/shared/graphql/generated/graphql";
import { EndForm } from "./EndForm";
import { GroupForm } from "./GroupForm";
import { PlanForm } from "./PlanForm";
import { ProgressForm } from "./ProgressForm";
import { RecordForm } from "./RecordForm";
import { ReportForm } from "./ReportForm";
import { SetForm } from "./SetForm";
import { UngroupForm } from "./UngroupForm";

/** What every form on a topic is given. */
export interface TopicFormProps {
  topic: TopicWorkFragment;
  close: () => void;
}

const ENDS = {
  CLOSE: CloseKeySupervisionDocument,
  ROLL_OVER: RollOverKeySupervisionDocument,
  DROP: DropKeySupervisionDocument,
};

/** The form of the action that was chosen. */
export function TopicForm({ action, ...props }: TopicFormProps & { action: KeySupervisionAction }) {
  switch (action) {
    case "GROUP":
      return <GroupForm {...props} />;
    case "UNGROUP":
      return <UngroupForm {...props} />;
    case "SET":
      return <SetForm {...props} />;
    case "PLAN":
      return <PlanForm {...props} />;
    case "RECORD":
      return <RecordForm {...props} />;
    case "PROGRESS":
      return <ProgressForm {...props} />;
    case "REPORT":
      return <ReportForm {...props} />;
    default:
      return <EndForm action={action} document={ENDS[action]} {...props} />;
  }
}
