import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { EvaluatePageDocument, type EvaluatePageQuery } from "@/shared/graphql/generated/graphql";
import { BackLink } from "@/shared/ui/BackLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { Section } from "@/shared/ui/Section";
import { ReplyLetters } from "../view/ReplyLetters";
import { EvaluationForm } from "./EvaluationForm";

type Item = NonNullable<EvaluatePageQuery["suggestion"]>;

/** Where the deputy reads the replies once more and judges each. */
export function EvaluatePage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const [reading, read] = useQuery({ query: EvaluatePageDocument, variables: { id } });
  return (
    <>
      <BackLink to={`/suggestions/${id}`}>{t("suggestion.backToItem")}</BackLink>
      <Page title={t("evaluation.title")} lead={reading.data?.suggestion?.title}>
        <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
          {({ suggestion }) =>
            suggestion ? (
              <>
                <ReplyLetters suggestion={suggestion} />
                <Judgements item={suggestion} />
              </>
            ) : (
              <EmptyState title={t("suggestion.notFound")}>{t("suggestion.notFoundHint")}</EmptyState>
            )
          }
        </Loaded>
      </Page>
    </>
  );
}

function Judgements({ item }: { item: Item }) {
  const { t } = useTranslation();
  const may = item.availableActions.find((each) => each.action === "EVALUATE");
  const owed = item.obligations.find(({ kind }) => kind === "EVALUATE");
  const open = item.assignments.filter((each) =>
    each.availableActions.some(({ action, allowed }) => action === "EVALUATE" && allowed),
  );
  if (!may?.allowed) {
    return <Notice tone="warn">{may?.reason}</Notice>;
  }
  return (
    <>
      <Notice>
        {t("deputyWork.evaluation.whoSees")} {t("deputyWork.evaluation.next")}
        {owed && (
          <div>
            {t("deputyWork.evaluation.due")} <DeadlineBadge deadline={owed.deadline} why />
          </div>
        )}
      </Notice>
      {open.map(({ key, unit, round }) => (
        <Section key={key} title={t("deputyWork.evaluation.each", { unit: unit.name })}>
          {item.replies.some((reply) => reply.silentSince && reply.unit.id === unit.id && reply.round === round) && (
            <Notice tone="warn">{t("deputyWork.evaluation.late")}</Notice>
          )}
          <EvaluationForm
            id={item.id}
            version={item.version}
            assignment={key}
            name={t("deputyWork.evaluation.each", { unit: unit.name })}
            last={open.length === 1}
          />
        </Section>
      ))}
    </>
  );
}
