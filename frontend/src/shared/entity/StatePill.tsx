import { useTranslation } from "react-i18next";
import type { SuggestionStatus } from "@/shared/graphql/generated/graphql";
import type { IconName } from "@/shared/ui/Icon";
import { Pill, type Tone } from "@/shared/ui/Pill";

const LOOKS: Record<SuggestionStatus, [Tone, IconName]> = {
  DRAFT: ["waiting", "pen"],
  COSIGNING: ["waiting", "pen"],
  SUBMITTED: ["waiting", "hourglass"],
  SCREENING: ["waiting", "hourglass"],
  SECOND_LOOK: ["soon", "hourglass"],
  DISSATISFIED: ["overdue", "undo"],
  WITHDRAWN: ["waiting", "stop"],
  RETURNED_FOR_REVISION: ["soon", "undo"],
  NOT_ACCEPTED: ["overdue", "stop"],
  ACCEPTED: ["waiting", "hourglass"],
  ASSIGNED: ["waiting", "hourglass"],
  SIGNED_FOR: ["waiting", "hourglass"],
  REPLIED: ["soon", "letter"],
  CLOSED: ["done", "check"],
  DISCARDED: ["waiting", "stop"],
};

/** Where a suggestion stands. */
export function StatePill({ status }: { status: SuggestionStatus }) {
  const { t } = useTranslation();
  const [tone, icon] = LOOKS[status];
  return (
    <Pill tone={tone} icon={icon}>
      {t(`enum.status.${status}`)}
    </Pill>
  );
}
