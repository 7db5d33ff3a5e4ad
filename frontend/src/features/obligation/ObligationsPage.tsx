import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { MyObligationsDocument } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { watchSuggestions } from "@/shared/graphql/watchSuggestions";
import { ObligationUpdates } from "@/shared/live/ObligationUpdates";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { Section } from "@/shared/ui/Section";
import { DutyRow } from "./DutyRow";
import { OwedToMe } from "./OwedToMe";

/** Everybody's first page: what I owe, nearest due day first, and for deputies what is owed to me. */
export function ObligationsPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const deputy = hasRole(me, "DEPUTY");
  const page = usePageOfUrl(20);
  const [reading, read] = useQuery({
    query: MyObligationsDocument,
    // What staff owe, their office owes.
    variables: { ...page, filter: hasRole(me, "STAFF") ? { office: true } : null },
    context: watchSuggestions,
  });
  const [changes, setChanges] = useState(0);
  const refresh = () => {
    read({ requestPolicy: "cache-and-network" });
    setChanges(changes + 1);
  };
  const write = deputy && <ButtonLink to="/suggestions/new">{t("nav.write")}</ButtonLink>;
  return (
    <Page title={t("obligation.hello", { name: me?.displayName })} lead={me?.unit?.name} aside={write}>
      <ObligationUpdates reading={reading} refresh={refresh} />
      <Section title={t("obligation.mine")} count={reading.data?.obligations.totalCount}>
        <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
          {({ obligations }) =>
            obligations.nodes.length > 0 ? (
              <>
                <ul>
                  {obligations.nodes.map((obligation, index) => (
                    <DutyRow key={obligation.id} obligation={obligation} mine first={index === 0} />
                  ))}
                </ul>
                <Pager pageInfo={obligations.pageInfo} />
              </>
            ) : (
              <EmptyState title={t("obligation.noneMine")}>
                {t(deputy ? "obligation.noneMineDeputy" : "obligation.noneMineHint")}
              </EmptyState>
            )
          }
        </Loaded>
      </Section>
      {deputy && <OwedToMe changes={changes} />}
    </Page>
  );
}
