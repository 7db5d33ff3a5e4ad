import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { TopicListDocument } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { thisYear } from "@/shared/time/today";
import { filterOfUrl } from "./filterOfUrl";
import { TopicFilters } from "./TopicFilters";
import { TopicRows } from "./TopicRows";

// An empty list names no type, yet it has to be read again after a change.
const watchTopics = { additionalTypenames: ["KeySupervisionTopic"] };

/** The topics of key supervision, this year's first. */
export function SupervisionListPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params] = useSearchParams();
  const page = usePageOfUrl(30);
  const [reading, read] = useQuery({
    query: TopicListDocument,
    variables: { ...page, filter: filterOfUrl(params, thisYear()) },
    context: watchTopics,
  });
  const propose = hasRole(me, "STAFF", "COMMITTEE") && (
    <ButtonLink kind="primary" to="/supervision/new">
      {t("supervision.propose")}
    </ButtonLink>
  );
  return (
    <Page title={t("nav.supervision")} lead={t("supervision.lead")} aside={propose}>
      <TopicFilters thisYear={thisYear()} />
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ keySupervisionTopics: topics }) =>
          topics.nodes.length > 0 ? (
            <div>
              <TopicRows topics={topics.nodes} />
              <Pager pageInfo={topics.pageInfo} />
            </div>
          ) : (
            <EmptyState title={t("supervision.empty")}>{t("supervision.emptyHint")}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
