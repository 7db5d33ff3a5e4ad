import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { AddEvaluationDocument, RepliesToMeDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { Loaded } from "@/shared/ui/Loaded";
import { JudgementFields } from "../evaluate/JudgementFields";
import { useJudgementRules, type Judgement } from "../evaluate/useJudgementRules";
import { itemCopyKey } from "../itemCopyKey";
import type { FormProps } from "./FormProps";
import { ReplyChoice, type ReplyOption } from "./ReplyChoice";

/** A co-signer's own judgement of a reply. */
export function AddEvaluationForm(props: FormProps) {
  const { t } = useTranslation();
  const [reading, read] = useQuery({ query: RepliesToMeDocument, variables: { id: props.item.id } });
  return (
    <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
      {({ suggestion }) =>
        suggestion?.replies.length ? <Judging {...props} replies={suggestion.replies} /> : <p>{t("deputyWork.none")}</p>
      }
    </Loaded>
  );
}

function Judging({ item, close, replies }: FormProps & { replies: readonly ReplyOption[] }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const [reply, setReply] = useState(replies.length === 1 ? (replies[0]?.key ?? "") : "");
  const [tried, setTried] = useState(false);
  const form = useKeptForm<Judgement>(itemCopyKey("ADD_EVALUATION", me?.id ?? "", item.id), {
    resolver: zodResolver(useJudgementRules()),
    defaultValues: { reason: "" },
  });
  const { work, busy } = useWork(AddEvaluationDocument);
  const judge = form.handleSubmit(async ({ process, result, reason }) => {
    if (!reply) {
      return;
    }
    const outcome = await work({ id: item.id, reply, process, result, reason: reason || null });
    if (showOutcome(outcome, ["process", "result", "reason"], form.setError)) {
      form.forget();
      close();
    }
  });
  const send = () => {
    setTried(true);
    void judge();
  };
  return (
    <Form label={t("enum.action.ADD_EVALUATION")} onSubmit={send}>
      <p>{t("deputyWork.ADD_EVALUATION.effect")}</p>
      <ReplyChoice
        replies={replies}
        value={reply}
        error={tried && !reply ? t("deputyWork.whichReplyMissing") : undefined}
        onChange={(event) => setReply(event.target.value)}
      />
      <JudgementFields register={form.register} formState={form.formState} />
      <FormFoot
        error={form.formState.errors.root?.message}
        busy={busy}
        send={t("deputyWork.ADD_EVALUATION.confirm")}
        close={close}
      />
    </Form>
  );
}
