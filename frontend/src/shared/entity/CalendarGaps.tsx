import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useQuery } from "urql";
import { CalendarGapsDocument } from "@/shared/graphql/generated/graphql";
import { useSession } from "@/shared/session/useSession";
import { hasRole } from "@/shared/session/roles";
import { Notice } from "@/shared/ui/Notice";

/** Warns staff of years whose working calendar will soon be needed and has not been entered. */
export function CalendarGaps() {
  const { t } = useTranslation();
  const { me } = useSession();
  const staff = hasRole(me, "STAFF");
  const [{ data }] = useQuery({ query: CalendarGapsDocument, pause: !staff });
  return data?.calendarGaps.map(({ year, blockedNames }) => (
    <Notice
      key={year}
      tone="warn"
      action={<Link to={`/rules/calendar/${year}/edit`}>{t("deadline.gap.enter", { year })}</Link>}
    >
      {blockedNames.length > 0
        ? t("deadline.gap.blocked", { year, names: blockedNames.join(t("common.listComma")) })
        : t("deadline.gap.soon", { year })}
    </Notice>
  ));
}
