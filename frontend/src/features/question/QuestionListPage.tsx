import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { QuestionListDocument } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { watchSuggestions } from "@/shared/graphql/watchSuggestions";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { TabLinks } from "@/shared/ui/TabLinks";
import { QuestionRows } from "./QuestionRows";
import { questionTabs } from "./questionTabs";

/** The questions a deputy asked, a unit has to answer or the office has to watch. */
export function QuestionListPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params] = useSearchParams();
  const page = usePageOfUrl(20);
  const tabs = questionTabs(me);
  const tab = tabs.find(({ name }) => name === params.get("tab")) ?? tabs[0];
  const [reading, read] = useQuery({
    query: QuestionListDocument,
    variables: { ...page, filter: tab?.filter ?? null, orderBy: tab?.orderBy ?? "UPDATED_AT" },
    pause: !tab,
    context: watchSuggestions,
  });
  if (!tab) {
    return (
      <Page title={t("nav.questions")}>
        <Notice tone="warn">{t("question.notForYou")}</Notice>
      </Page>
    );
  }
  const ask = hasRole(me, "DEPUTY") && (
    <ButtonLink kind="primary" to="/questions/new">
      {t("question.askOne")}
    </ButtonLink>
  );
  return (
    <Page title={t("nav.questions")} lead={t("question.lead")} aside={ask}>
      <TabLinks
        label={t("nav.questions")}
        tabs={tabs.map(({ name }) => ({
          to: `/questions?tab=${name}`,
          name: t(`question.tab.${name}`),
          current: name === tab.name,
        }))}
      />
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ preFilingQuestions: { nodes, pageInfo } }) =>
          nodes.length > 0 ? (
            <div>
              <QuestionRows questions={nodes} />
              <Pager pageInfo={pageInfo} />
            </div>
          ) : (
            <EmptyState title={t("question.empty")}>{t(`question.emptyHint.${tab.name}`)}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
