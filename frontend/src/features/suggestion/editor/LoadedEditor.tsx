import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { SuggestionDraftDocument, type SuggestionDraftQuery } from "@/shared/graphql/generated/graphql";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import { ScreeningNotice } from "../view/ScreeningNotice";
import { marksOf } from "./marksOf";
import { serverText } from "./ServerText";
import { SignaturesAtStake } from "./SignaturesAtStake";
import { SuggestionForm } from "./SuggestionForm";

/** Reads the suggestion once, afresh, and opens its form; saving must not change what is being typed. */
export function LoadedEditor({ id }: { id: string }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<SuggestionDraftQuery | null>(null);
  const [reading, read] = useQuery({
    query: SuggestionDraftDocument,
    variables: { id },
    requestPolicy: "network-only",
    pause: opened !== null,
  });
  if (!opened && reading.data && !reading.fetching && !reading.stale) {
    setOpened(reading.data);
  }
  return (
    <Loaded reading={opened ? { data: opened } : { error: reading.error }} retry={() => read()}>
      {({ suggestion }) => {
        const edit = suggestion?.availableActions.find((each) => each.action === "EDIT");
        if (!suggestion || !edit) {
          return <EmptyState title={t("suggestion.notFound")}>{t("suggestion.notFoundHint")}</EmptyState>;
        }
        if (!edit.allowed) {
          const toItem = <ButtonLink to={`/suggestions/${id}`}>{t("suggestion.backToItem")}</ButtonLink>;
          return (
            <Notice tone="warn" action={toItem}>
              {edit.reason}
            </Notice>
          );
        }
        return (
          <>
            <ScreeningNotice suggestion={suggestion} marks={false} />
            <SignaturesAtStake suggestion={suggestion} />
            <SuggestionForm start={serverText(suggestion)} marks={marksOf(suggestion)} onCreated={() => undefined} />
          </>
        );
      }}
    </Loaded>
  );
}
