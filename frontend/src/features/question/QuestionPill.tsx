import { useTranslation } from "react-i18next";
import type { QuestionStatus } from "@/shared/graphql/generated/graphql";
import type { IconName } from "@/shared/ui/Icon";
import { Pill, type Tone } from "@/shared/ui/Pill";

const LOOKS: Record<QuestionStatus, [Tone, IconName]> = {
  ASKED: ["waiting", "hourglass"],
  MISDIRECTED: ["soon", "undo"],
  REDIRECTED: ["waiting", "hourglass"],
  ANSWERED: ["done", "letter"],
  FOLLOWED_UP: ["waiting", "hourglass"],
  CLOSED: ["done", "check"],
  WITHDRAWN: ["waiting", "stop"],
};

/** Where a question stands. */
export function QuestionPill({ status }: { status: QuestionStatus }) {
  const { t } = useTranslation();
  const [tone, icon] = LOOKS[status];
  return (
    <Pill tone={tone} icon={icon}>
      {t(`question.status.${status}`)}
    </Pill>
  );
}
