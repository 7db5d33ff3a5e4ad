import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { RelayReplyDocument, RepliesToMeDocument } from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork } from "@/shared/graphql/useWork";
import { Facts } from "@/shared/ui/Facts";
import { Loaded } from "@/shared/ui/Loaded";
import type { FormProps } from "./FormProps";
import { ReplyChoice, type ReplyOption } from "./ReplyChoice";

/** The lead sponsor says that a reply was passed on to the co-signers who agreed to that. */
export function RelayForm(props: FormProps) {
  const { t } = useTranslation();
  const [reading, read] = useQuery({ query: RepliesToMeDocument, variables: { id: props.item.id } });
  return (
    <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
      {({ suggestion }) => {
        const waiting = suggestion?.replies.filter((reply) => awaiting(reply).length > 0) ?? [];
        return waiting.length > 0 ? <Relaying {...props} replies={waiting} /> : <p>{t("deputyWork.none")}</p>;
      }}
    </Loaded>
  );
}

function awaiting({ deliveries }: ReplyOption) {
  return deliveries.filter(({ relayed, at }) => relayed && !at);
}

function Relaying({ item, close, replies }: FormProps & { replies: readonly ReplyOption[] }) {
  const { t } = useTranslation();
  const [key, setKey] = useState(replies.length === 1 ? (replies[0]?.key ?? "") : "");
  const [tried, setTried] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const { work, busy } = useWork(RelayReplyDocument);
  const chosen = replies.find((reply) => reply.key === key);
  const send = async () => {
    setTried(true);
    if (!chosen) {
      return;
    }
    const outcome = await work({ id: item.id, reply: chosen.key });
    setMessage(messageOf(outcome));
    if (outcome.kind === "done") {
      close();
    }
  };
  return (
    <Form label={t("enum.action.RELAY")} onSubmit={send}>
      <p>{t("deputyWork.RELAY.lead")}</p>
      <ReplyChoice
        replies={replies}
        value={key}
        error={tried && !chosen ? t("deputyWork.whichReplyMissing") : undefined}
        onChange={(event) => setKey(event.target.value)}
      />
      {chosen && (
        <Facts
          facts={[
            [
              t("deputyWork.RELAY.to"),
              awaiting(chosen)
                .map(({ deputy }) => deputy?.name)
                .join(t("common.listComma")),
            ],
          ]}
        />
      )}
      <FormFoot error={message ?? undefined} busy={busy} send={t("deputyWork.RELAY.confirm")} close={close} />
    </Form>
  );
}
