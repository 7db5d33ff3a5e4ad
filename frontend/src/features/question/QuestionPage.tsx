import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { QuestionPageDocument } from "@/shared/graphql/generated/graphql";
import { BackLink } from "@/shared/ui/BackLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { useTitle } from "@/shared/ui/useTitle";
import { QuestionActions } from "./QuestionActions";
import { QuestionHead } from "./QuestionHead";
import styles from "./QuestionPage.module.css";
import { QuestionRounds } from "./QuestionRounds";
import { QuestionTimeline } from "./QuestionTimeline";

/** One question: what was asked and answered, by when the next answer is owed, and what the reader can do. */
export function QuestionPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  useTitle(t("nav.questions"));
  const [reading, read] = useQuery({ query: QuestionPageDocument, variables: { id } });
  return (
    <>
      <BackLink to="/questions">{t("question.backToList")}</BackLink>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ node }) =>
          node?.__typename === "PreFilingQuestion" ? (
            <div className={styles.question}>
              <QuestionHead question={node} />
              <QuestionRounds question={node} />
              <QuestionActions key={id} question={node} />
              <QuestionTimeline question={node} />
            </div>
          ) : (
            <EmptyState title={t("question.notFound")}>{t("question.notFoundHint")}</EmptyState>
          )
        }
      </Loaded>
    </>
  );
}
