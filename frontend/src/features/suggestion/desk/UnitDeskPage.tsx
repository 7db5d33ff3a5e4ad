import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { UnitDeskCountsDocument } from "@/shared/graphql/generated/graphql";
import { watchSuggestions } from "@/shared/graphql/watchSuggestions";
import { worksInUnit } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { TabLinks } from "@/shared/ui/TabLinks";
import { Desk } from "./Desk";
import { SignAll } from "./SignAll";
import { PAST_TABS, UNIT_TABS } from "./unitTabs";
import { useDeskObligations } from "./useDeskObligations";
import { useDeskSuggestions } from "./useDeskSuggestions";

const TABS = [
  ...(Object.keys(UNIT_TABS) as (keyof typeof UNIT_TABS)[]),
  ...(Object.keys(PAST_TABS) as (keyof typeof PAST_TABS)[]),
] as const;

/** Where an undertaking unit sees what it owes: from signing for what it was assigned to the promises it made. */
export function UnitDeskPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params] = useSearchParams();
  const tab = TABS.find((name) => name === params.get("tab")) ?? "sign";
  const unit = worksInUnit(me);
  const owed = useDeskObligations(unit && tab in UNIT_TABS ? UNIT_TABS[tab as keyof typeof UNIT_TABS] : null);
  const past = useDeskSuggestions(unit && tab in PAST_TABS ? PAST_TABS[tab as keyof typeof PAST_TABS] : null);
  const [{ data: counts }] = useQuery({
    query: UnitDeskCountsDocument,
    variables: UNIT_TABS,
    pause: !unit,
    context: watchSuggestions,
  });
  if (!unit) {
    return (
      <Page title={t("nav.unit")}>
        <Notice tone="warn">{t("unit.unitOnly")}</Notice>
      </Page>
    );
  }
  const nameOf = (name: (typeof TABS)[number]) => {
    const count = name in UNIT_TABS ? (counts?.[name as keyof typeof UNIT_TABS].totalCount ?? 0) : 0;
    const word = t(`unitWork.desk.tab.${name}`);
    return count > 0 ? t("unitWork.desk.counted", { name: word, count }) : word;
  };
  const { reading, retry } = tab in PAST_TABS ? past : owed;
  return (
    <Page title={t("nav.unit")} lead={me?.unit?.name}>
      <TabLinks
        label={t("nav.unit")}
        tabs={TABS.map((name) => ({ to: `/unit?tab=${name}`, name: nameOf(name), current: name === tab }))}
      />
      <Desk
        key={tab}
        reading={reading}
        retry={retry}
        empty={t(`unitWork.desk.empty.${tab}`)}
        bulk={tab === "sign" ? (props) => <SignAll {...props} /> : undefined}
      />
    </Page>
  );
}
