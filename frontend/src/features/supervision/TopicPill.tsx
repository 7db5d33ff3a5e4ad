import { useTranslation } from "react-i18next";
import type { KeySupervisionStatus } from "@/shared/graphql/generated/graphql";
import type { IconName } from "@/shared/ui/Icon";
import { Pill, type Tone } from "@/shared/ui/Pill";

const LOOKS: Record<KeySupervisionStatus, [Tone, IconName]> = {
  PROPOSED: ["soon", "hourglass"],
  SET: ["soon", "pen"],
  UNDER_SUPERVISION: ["waiting", "eye"],
  REPORTED: ["soon", "letter"],
  CLOSED: ["done", "check"],
  ROLLED_OVER: ["done", "next"],
  DROPPED: ["waiting", "stop"],
};

/** Where a topic stands. */
export function TopicPill({ status }: { status: KeySupervisionStatus }) {
  const { t } = useTranslation();
  const [tone, icon] = LOOKS[status];
  return (
    <Pill tone={tone} icon={icon}>
      {t(`supervision.status.${status}`)}
    </Pill>
  );
}
