import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { AccuracyDocument } from "@/shared/graphql/generated/graphql";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { today } from "@/shared/time/today";
import { BackLink } from "@/shared/ui/BackLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { AccuracyTable } from "./AccuracyTable";

/** How often the recommended units were the ones that handled, month by month over the last two years; for staff. */
export function AccuracyPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const staff = hasRole(me, "STAFF");
  const to = today();
  const from = `${Number(to.slice(0, 4)) - 2}${to.slice(4, 8)}01`;
  const [reading, read] = useQuery({ query: AccuracyDocument, variables: { from, to }, pause: !staff });
  if (!staff) {
    return (
      <Page title={t("recommend.accuracy.title")}>
        <Notice tone="warn">{t("desk.staffOnly")}</Notice>
      </Page>
    );
  }
  return (
    <Page title={t("recommend.accuracy.title")} lead={t("recommend.accuracy.lead")}>
      <BackLink to="/analysis">{t("analysis.title")}</BackLink>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ recommendationAccuracy: months }) =>
          months.length > 0 ? (
            <AccuracyTable months={months} />
          ) : (
            <EmptyState title={t("recommend.accuracy.none")}>{t("recommend.accuracy.noneHint")}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
