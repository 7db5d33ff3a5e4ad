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
import { OwedDesk } from "./OwedDesk";
import { PastDesk } from "./PastDesk";
import { SignAll } from "./SignAll";
import { PAST_TABS, UNIT_TABS } from "./unitTabs";

type Owed = keyof typeof UNIT_TABS;
type Past = keyof typeof PAST_TABS;

const TABS = [...(Object.keys(UNIT_TABS) as Owed[]), ...(Object.keys(PAST_TABS) as Past[])] as const;

function isOwed(tab: Owed | Past): tab is Owed {
  return tab in UNIT_TABS;
}

/** Where an undertaking unit sees what it owes: from signing for what it was assigned to the promises it made. */
export function UnitDeskPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params] = useSearchParams();
  const tab = TABS.find((name) => name === params.get("tab")) ?? "sign";
  const unit = worksInUnit(me);
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
  const nameOf = (name: Owed | Past) => {
    const count = isOwed(name) ? (counts?.[name].totalCount ?? 0) : 0;
    const word = t(`unitWork.desk.tab.${name}`);
    return count > 0 ? t("unitWork.desk.counted", { name: word, count }) : word;
  };
  const empty = t(`unitWork.desk.empty.${tab}`);
  return (
    <Page title={t("nav.unit")} lead={me?.unit?.name}>
      <TabLinks
        label={t("nav.unit")}
        tabs={TABS.map((name) => ({ to: `/unit?tab=${name}`, name: nameOf(name), current: name === tab }))}
      />
      {isOwed(tab) ? (
        <OwedDesk
          key={tab}
          filter={UNIT_TABS[tab]}
          empty={empty}
          bulk={tab === "sign" ? (props) => <SignAll {...props} /> : undefined}
        />
      ) : (
        <PastDesk key={tab} filter={PAST_TABS[tab]} empty={empty} />
      )}
    </Page>
  );
}
