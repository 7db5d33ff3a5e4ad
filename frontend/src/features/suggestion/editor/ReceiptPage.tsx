import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { SuggestionReceiptDocument } from "@/shared/graphql/generated/graphql";
import { Buttons } from "@/shared/form/Buttons";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { ReceiptLine } from "../view/ReceiptLine";

/** Proof that a suggestion was received, and what happens next. */
export function ReceiptPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const [reading, read] = useQuery({ query: SuggestionReceiptDocument, variables: { id } });
  return (
    <Page reading title={t("receipt.title")} lead={reading.data?.suggestion?.title}>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ suggestion }) =>
          suggestion ? (
            <>
              <Notice tone="done">{t("receipt.next")}</Notice>
              <ReceiptLine suggestion={suggestion} />
              <Buttons>
                <ButtonLink kind="primary" to={`/suggestions/${id}`}>
                  {t("receipt.toItem")}
                </ButtonLink>
                <ButtonLink to="/">{t("receipt.toHome")}</ButtonLink>
              </Buttons>
            </>
          ) : (
            <EmptyState title={t("suggestion.notFound")}>{t("suggestion.notFoundHint")}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
