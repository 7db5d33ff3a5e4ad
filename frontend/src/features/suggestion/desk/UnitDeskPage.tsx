import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { worksInUnit } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { TabLinks } from "@/shared/ui/TabLinks";
import { Desk } from "./Desk";
import { useDeskObligations } from "./useDeskObligations";
import { useDeskSuggestions } from "./useDeskSuggestions";

const TABS = ["sign", "reply", "replied"] as const;

/** Where an undertaking unit signs for what it was assigned and replies. */
export function UnitDeskPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params] = useSearchParams();
  const tab = TABS.find((name) => name === params.get("tab")) ?? "sign";
  const unit = worksInUnit(me);
  const owed = useDeskObligations(
    unit && tab !== "replied" ? { kinds: [tab === "sign" ? "SIGN_FOR" : "REPLY"] } : null,
  );
  const replied = useDeskSuggestions(
    unit && tab === "replied" ? { mine: true, status: ["REPLIED", "CLOSED"] } : null,
  );
  if (!unit) {
    return (
      <Page title={t("nav.unit")}>
        <Notice tone="warn">{t("unit.unitOnly")}</Notice>
      </Page>
    );
  }
  const { reading, retry } = tab === "replied" ? replied : owed;
  return (
    <Page title={t("nav.unit")} lead={me?.unit?.name}>
      <TabLinks
        label={t("nav.unit")}
        tabs={TABS.map((name) => ({ to: `/unit?tab=${name}`, name: t(`unit.tab.${name}`), current: name === tab }))}
      />
      <Desk key={tab} reading={reading} retry={retry} empty={t(`unit.emptyHint.${tab}`)} />
    </Page>
  );
}
