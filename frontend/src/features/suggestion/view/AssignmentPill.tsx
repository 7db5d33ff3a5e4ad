import { useTranslation } from "react-i18next";
import type { AssignmentStatus } from "@/shared/graphql/generated/graphql";
import type { IconName } from "@/shared/ui/Icon";
import { Pill, type Tone } from "@/shared/ui/Pill";

const LOOKS: Record<AssignmentStatus, [Tone, IconName]> = {
  ASSIGNED: ["waiting", "hourglass"],
  OBJECTED: ["soon", "undo"],
  SIGNED_FOR: ["waiting", "hourglass"],
  COUNTERSIGNING: ["waiting", "stamp"],
  FOR_SIGNATURE: ["waiting", "pen"],
  CHECKING: ["waiting", "hourglass"],
  REPLIED: ["done", "letter"],
  DISSATISFIED: ["overdue", "undo"],
  SETTLED: ["done", "check"],
  OPINION_GIVEN: ["done", "check"],
  REASSIGNED: ["waiting", "stop"],
  REHANDLED: ["waiting", "undo"],
  CANCELLED: ["waiting", "stop"],
};

/** Where one unit's assignment stands. */
export function AssignmentPill({ status }: { status: AssignmentStatus }) {
  const { t } = useTranslation();
  const [tone, icon] = LOOKS[status];
  return (
    <Pill tone={tone} icon={icon}>
      {t(`enum.assignmentStatus.${status}`)}
    </Pill>
  );
}
