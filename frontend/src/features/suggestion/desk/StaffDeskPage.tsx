import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { CalendarGaps } from "@/shared/entity/CalendarGaps";
import { Buttons } from "@/shared/form/Buttons";
import type { ObligationFilter } from "@/shared/graphql/generated/graphql";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { TabLinks } from "@/shared/ui/TabLinks";
import { OwedDesk } from "./OwedDesk";

const TABS = {
  screen: { office: true, kinds: ["SCREEN"] },
  second: { office: true, kinds: ["SECOND_LOOK"] },
  assign: { office: true, kinds: ["ASSIGN"] },
  objections: { office: true, kinds: ["DECIDE_OBJECTION"] },
  time: { office: true, kinds: ["DECIDE_EXTENSION", "RESUME"] },
  withdrawals: { office: true, kinds: ["DECIDE_WITHDRAWAL"] },
  again: { office: true, kinds: ["REHANDLE"] },
  publish: { office: true, kinds: ["PUBLISH", "CHECK_REPLY"] },
  overdue: { all: true, overdue: true },
} satisfies Record<string, ObligationFilter>;

/** Where the deputies' work office screens, assigns and sees what is overdue. */
export function StaffDeskPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params] = useSearchParams();
  const names = Object.keys(TABS) as (keyof typeof TABS)[];
  const tab = names.find((name) => name === params.get("tab")) ?? "screen";
  const staff = hasRole(me, "STAFF");
  if (!staff) {
    return (
      <Page title={t("nav.desk")}>
        <Notice tone="warn">{t("desk.staffOnly")}</Notice>
      </Page>
    );
  }
  return (
    <Page
      title={t("nav.desk")}
      aside={
        <Buttons>
          <ButtonLink to="/desk/paper">{t("staffWork.paper.title")}</ButtonLink>
          <ButtonLink to="/desk/screening">{t("staffWork.screening.open")}</ButtonLink>
          <ButtonLink to="/desk/meeting">{t("officeWork.toMeeting")}</ButtonLink>
        </Buttons>
      }
    >
      <CalendarGaps />
      <TabLinks
        label={t("nav.desk")}
        tabs={names.map((name) => ({ to: `/desk?tab=${name}`, name: t(`officeWork.desk.${name}`), current: name === tab }))}
      />
      <OwedDesk key={tab} filter={TABS[tab]} empty={t("desk.emptyHint.screen")} />
    </Page>
  );
}
