import { useTranslation } from "react-i18next";
import type { IconName } from "@/shared/ui/Icon";
import type { Tone } from "@/shared/ui/Pill";

const SOON_DAYS = 7;

/** How the days left are said and shown. */
export interface DaysLeft {
  text: string;
  tone: Tone;
  icon: IconName;
}

/** Says how many whole days are left; negative ones are overdue. */
export function useDaysLeft(): (days: number) => DaysLeft {
  const { t } = useTranslation();
  return (days) => {
    if (days < 0) {
      return { text: t("deadline.overdue", { count: -days }), tone: "overdue", icon: "alarm" };
    }
    const text = days === 0 ? t("deadline.today") : t("deadline.left", { count: days });
    return days <= SOON_DAYS ? { text, tone: "soon", icon: "clock" } : { text, tone: "waiting", icon: "clock" };
  };
}
