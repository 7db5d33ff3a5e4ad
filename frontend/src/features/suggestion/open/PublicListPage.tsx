import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { SearchField } from "@/shared/form/SearchField";
import { SuggestionListDocument } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { SuggestionRows } from "../list/SuggestionRows";

/** The published suggestions with their replies, for everybody. */
export function PublicListPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const text = params.get("text") ?? "";
  const page = usePageOfUrl(20);
  const [reading, read] = useQuery({
    query: SuggestionListDocument,
    variables: { ...page, filter: { published: true, text: text || undefined } },
  });
  return (
    <Page title={t("public.title")} lead={t("public.lead")}>
      <search>
        <SearchField
          key={text}
          label={t("public.search")}
          value={text}
          onSearch={(typed) => setParams(typed ? { text: typed } : {})}
        />
      </search>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ suggestions }) =>
          suggestions.nodes.length > 0 ? (
            <div>
              <SuggestionRows suggestions={suggestions.nodes} base="/public" />
              <Pager pageInfo={suggestions.pageInfo} />
            </div>
          ) : (
            <EmptyState title={t("list.empty")}>{t("public.emptyHint")}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
