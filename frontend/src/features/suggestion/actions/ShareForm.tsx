import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { DeputiesField } from "@/shared/entity/DeputiesField";
import type { DeputyChoice } from "@/shared/entity/useDeputySearch";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { ShareFormDocument, ShareSuggestionDocument } from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork } from "@/shared/graphql/useWork";
import { Loaded } from "@/shared/ui/Loaded";
import type { FormProps } from "./FormProps";

/** Who may write a draft beside its sponsor. */
export function ShareForm(props: FormProps) {
  const [reading, read] = useQuery({ query: ShareFormDocument, variables: { id: props.item.id } });
  return (
    <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
      {({ suggestion }) => suggestion && <Sharing {...props} before={suggestion.coAuthors} />}
    </Loaded>
  );
}

function Sharing({ item, close, before }: FormProps & { before: readonly DeputyChoice[] }) {
  const { t } = useTranslation();
  const [deputies, setDeputies] = useState(before);
  const [message, setMessage] = useState<string | null>(null);
  const { work, busy } = useWork(ShareSuggestionDocument);
  const send = async () => {
    const coAuthors = deputies.map(({ id }) => id);
    const outcome = await work({ id: item.id, expectedVersion: item.version, coAuthors });
    setMessage(messageOf(outcome));
    if (outcome.kind === "done") {
      close();
    }
  };
  return (
    <Form label={t("enum.action.SHARE")} onSubmit={send}>
      <p>{t("deputyWork.SHARE.effect")}</p>
      <DeputiesField label={t("deputyWork.SHARE.deputies")} value={deputies} onChange={setDeputies} />
      <FormFoot error={message ?? undefined} busy={busy} send={t("deputyWork.SHARE.confirm")} close={close} />
    </Form>
  );
}
