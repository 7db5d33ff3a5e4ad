import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { EvaluatePageDocument } from "@/shared/graphql/generated/graphql";
import { BackLink } from "@/shared/ui/BackLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { ReplyLetters } from "../view/ReplyLetters";
import { EvaluationForm } from "./EvaluationForm";

/** Where the deputy reads the reply once more and judges it. */
export function EvaluatePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const [reading, read] = useQuery({ query: EvaluatePageDocument, variables: { id } });
  return (
    <>
      <BackLink to={`/suggestions/${id}`}>{t("suggestion.backToItem")}</BackLink>
      <Page title={t("evaluation.title")} lead={reading.data?.suggestion?.title}>
        <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
          {({ suggestion }) => {
            if (!suggestion) {
              return <EmptyState title={t("suggestion.notFound")}>{t("suggestion.notFoundHint")}</EmptyState>;
            }
            const may = suggestion.availableActions.find((each) => each.action === "EVALUATE");
            return (
              <>
                <ReplyLetters suggestion={suggestion} />
                {may?.allowed ? (
                  <EvaluationForm id={suggestion.id} version={suggestion.version} />
                ) : (
                  <Notice tone="warn">{may?.reason}</Notice>
                )}
              </>
            );
          }}
        </Loaded>
      </Page>
    </>
  );
}
