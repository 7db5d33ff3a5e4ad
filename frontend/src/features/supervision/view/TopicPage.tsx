import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { TopicViewDocument } from "@/shared/graphql/generated/graphql";
import { BackLink } from "@/shared/ui/BackLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { useTitle } from "@/shared/ui/useTitle";
import { TopicActions } from "../work/TopicActions";
import { Entries } from "./Entries";
import { PlanLine } from "./PlanLine";
import { ReportPreview } from "./ReportPreview";
import { TopicFacts } from "./TopicFacts";
import { TopicHead } from "./TopicHead";
import { TopicTimeline } from "./TopicTimeline";
import styles from "./TopicPage.module.css";

/** A topic: what it is about, what is planned, what was done and what can be done now. */
export function TopicPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  useTitle(t("supervision.pageTitle"));
  const [reading, read] = useQuery({ query: TopicViewDocument, variables: { id } });
  return (
    <>
      <BackLink to="/supervision">{t("supervision.backToList")}</BackLink>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ keySupervisionTopic: topic }) =>
          topic ? (
            <div className={styles.topic}>
              <TopicHead topic={topic} />
              <TopicActions key={id} topic={topic} />
              <PlanLine topic={topic} />
              <TopicFacts topic={topic} />
              <Entries topic={topic} />
              <ReportPreview topic={topic} />
              <TopicTimeline topic={topic} />
            </div>
          ) : (
            <EmptyState title={t("supervision.notFound")}>{t("supervision.notFoundHint")}</EmptyState>
          )
        }
      </Loaded>
    </>
  );
}
