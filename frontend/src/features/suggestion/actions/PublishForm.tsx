import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { RadioField } from "@/shared/form/RadioField";
import { SelectField } from "@/shared/form/SelectField";
import { TextArea } from "@/shared/form/TextArea";
import {
  PublishFormDocument,
  PublishReplyDocument,
  type PublicationExtent,
  type PublishFormQuery,
} from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork } from "@/shared/graphql/useWork";
import { Loaded } from "@/shared/ui/Loaded";
import type { FormProps } from "./FormProps";

const EXTENTS: PublicationExtent[] = ["FULL", "SUMMARY", "NONE"];
type Reply = NonNullable<PublishFormQuery["suggestion"]>["replies"][number];

/** Decides how a reply is published: what the unit proposed stands first. */
export function PublishForm(props: FormProps) {
  const [reading, read] = useQuery({ query: PublishFormDocument, variables: { id: props.item.id } });
  return (
    <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
      {({ suggestion }) => suggestion && <Decision {...props} replies={suggestion.replies} />}
    </Loaded>
  );
}

function Decision({ item, close, replies }: FormProps & { replies: readonly Reply[] }) {
  const { t } = useTranslation();
  const first = replies.find((reply) => !reply.publication) ?? replies[0];
  const [key, setKey] = useState(first?.key ?? "");
  const proposed = replies.find((reply) => reply.key === key)?.content?.publication;
  const [extent, setExtent] = useState<PublicationExtent>(proposed?.extent ?? "FULL");
  const [summary, setSummary] = useState(proposed?.summary ?? "");
  const [reason, setReason] = useState(proposed?.reason ?? "");
  const [tried, setTried] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const { work, busy } = useWork(PublishReplyDocument);
  const noSummary = extent === "SUMMARY" && !summary.trim();
  const noReason = extent !== "FULL" && !reason.trim();
  const send = async () => {
    setTried(true);
    if (noSummary || noReason) {
      return;
    }
    const outcome = await work({
      id: item.id,
      reply: key,
      publication: {
        extent,
        summary: extent === "SUMMARY" ? summary : null,
        reason: extent === "FULL" ? null : reason,
      },
    });
    setMessage(messageOf(outcome));
    if (outcome.kind === "done") {
      close();
    }
  };
  return (
    <Form label={t("enum.action.PUBLISH")} onSubmit={send}>
      <p>{t("officeWork.publishEffect")}</p>
      {replies.length > 1 && (
        <SelectField label={t("officeWork.whichReply")} value={key} onChange={(event) => setKey(event.target.value)}>
          {replies.map((reply) => (
            <option key={reply.key} value={reply.key}>
              {`${reply.unit.name} ${reply.documentNumber}`}
            </option>
          ))}
        </SelectField>
      )}
      <RadioField
        label={t("officeWork.extent")}
        name="extent"
        chosen={extent}
        options={EXTENTS.map((value) => ({ value, name: t(`enum.publicationExtent.${value}`) }))}
        onChange={(event) => setExtent(event.target.value as PublicationExtent)}
      />
      {extent === "SUMMARY" && (
        <TextArea
          label={t("officeWork.summary")}
          value={summary}
          error={tried && noSummary ? t("action.wordsMissing") : undefined}
          onChange={(event) => setSummary(event.target.value)}
        />
      )}
      {extent !== "FULL" && (
        <TextArea
          label={t("officeWork.reason")}
          rows={3}
          value={reason}
          error={tried && noReason ? t("action.wordsMissing") : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <FormFoot error={message ?? undefined} busy={busy} send={t("action.confirm.PUBLISH")} close={close} />
    </Form>
  );
}
