import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { CommitmentsDocument } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { watchSuggestions } from "@/shared/graphql/watchSuggestions";
import { hasRole, worksInUnit } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { CommitmentFilters, commitmentsOfUrl } from "./CommitmentFilters";
import { CommitmentRow } from "./CommitmentRow";

/** The ledger of promises: those made to a deputy, those a unit made, and for the office all. */
export function CommitmentsPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params] = useSearchParams();
  const page = usePageOfUrl(20);
  const unit = worksInUnit(me);
  const deputy = hasRole(me, "DEPUTY");
  const mine = unit || deputy || undefined;
  const [reading, read] = useQuery({
    query: CommitmentsDocument,
    variables: { ...page, filter: { ...commitmentsOfUrl(params), mine } },
    context: watchSuggestions,
  });
  const lead = unit ? "leadUnit" : deputy ? "leadDeputy" : "lead";
  return (
    <Page reading title={t("nav.commitments")} lead={t(`deputyWork.commitments.${lead}`)}>
      <CommitmentFilters />
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ commitments }) =>
          commitments.nodes.length > 0 ? (
            <div>
              <ul>
                {commitments.nodes.map((commitment) => (
                  <CommitmentRow key={commitment.id} commitment={commitment} />
                ))}
              </ul>
              <Pager pageInfo={commitments.pageInfo} />
            </div>
          ) : (
            <EmptyState title={t("deputyWork.commitments.empty")}>{t("deputyWork.commitments.emptyHint")}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
