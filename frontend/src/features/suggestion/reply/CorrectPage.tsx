import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { SelectField } from "@/shared/form/SelectField";
import { readFragment } from "@/shared/graphql/generated";
import { CorrectPageDocument, ReplyContentPartsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useSession } from "@/shared/session/useSession";
import { BackLink } from "@/shared/ui/BackLink";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { CorrectForm } from "./CorrectForm";
import { replyValuesOf } from "./ReplyValues";

/** Where the leader of a unit puts a reply right by a new version. */
export function CorrectPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const { me } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const [reading, read] = useQuery({ query: CorrectPageDocument, variables: { id } });
  return (
    <>
      <BackLink to={`/suggestions/${id}`}>{t("suggestion.backToItem")}</BackLink>
      <Page reading title={t("unitWork.correct.title")} lead={t("unitWork.correct.lead")}>
        <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
          {({ suggestion }) => {
            const own = (suggestion?.replies ?? []).filter(({ unit }) => unit.id === me?.unit?.id);
            const reply = own.find(({ key }) => key === chosen) ?? own.at(-1);
            const content = readFragment(ReplyContentPartsFragmentDoc, reply?.content);
            const may = suggestion?.availableActions.find(({ action }) => action === "CORRECT_REPLY");
            if (!reply || !content || !may?.allowed) {
              return <Notice tone="warn">{may?.reason ?? t("unitWork.correct.notAllowed")}</Notice>;
            }
            return (
              <>
                <p>
                  {suggestion?.number} {suggestion?.title}
                </p>
                {own.length > 1 && (
                  <SelectField
                    label={t("unitWork.correct.which")}
                    value={reply.key}
                    onChange={(event) => setChosen(event.target.value)}
                  >
                    {own.map(({ key, documentNumber }) => (
                      <option key={key} value={key}>
                        {documentNumber}
                      </option>
                    ))}
                  </SelectField>
                )}
                <CorrectForm key={reply.key} suggestion={id} reply={reply.key} start={replyValuesOf(content, content.promises)} />
              </>
            );
          }}
        </Loaded>
      </Page>
    </>
  );
}
