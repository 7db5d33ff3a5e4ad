import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { SuggestionListDocument } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { watchSuggestions } from "@/shared/graphql/watchSuggestions";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { Buttons } from "@/shared/form/Buttons";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { CountedChips } from "./CountedChips";
import { filterOfUrl, orderOfUrl } from "./filterOfUrl";
import { SuggestionFilters } from "./SuggestionFilters";
import { SuggestionRows } from "./SuggestionRows";

/** The suggestions the reader may see, filtered and ordered as the address says. */
export function SuggestionListPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params] = useSearchParams();
  const page = usePageOfUrl(20);
  const [reading, read] = useQuery({
    query: SuggestionListDocument,
    variables: { ...page, filter: filterOfUrl(params), orderBy: orderOfUrl(params) },
    context: watchSuggestions,
  });
  const aside = (
    <Buttons>
      <ButtonLink kind="quiet" to="/commitments">
        {t("nav.commitments")}
      </ButtonLink>
      {hasRole(me, "DEPUTY") && (
        <ButtonLink kind="primary" to="/suggestions/new">
          {t("nav.write")}
        </ButtonLink>
      )}
    </Buttons>
  );
  return (
    <Page title={t("nav.suggestions")} aside={aside}>
      <SuggestionFilters />
      <CountedChips />
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ suggestions }) =>
          suggestions.nodes.length > 0 ? (
            <div>
              <SuggestionRows suggestions={suggestions.nodes} />
              <Pager pageInfo={suggestions.pageInfo} />
            </div>
          ) : (
            <EmptyState title={t("list.empty")}>{t("list.emptyHint")}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
