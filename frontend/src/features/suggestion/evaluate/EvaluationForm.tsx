import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { EvaluateReplyDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { itemCopyKey } from "../itemCopyKey";
import { JudgementFields } from "./JudgementFields";
import { useJudgementRules, type Judgement } from "./useJudgementRules";

interface Props {
  id: string;
  version: number;
  /** The short id of the assignment whose reply is judged. */
  assignment: string;
  name: string;
  /** Whether no other reply waits for a judgement, so that it goes back to the item. */
  last: boolean;
}

/** The sponsor's judgement of one unit's reply; locked once it is sent. */
export function EvaluationForm({ id, version, assignment, name, last }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { me } = useSession();
  const form = useKeptForm<Judgement>(itemCopyKey(`evaluation.${assignment}`, me?.id ?? "", id), {
    resolver: zodResolver(useJudgementRules()),
    defaultValues: { reason: "" },
  });
  const { work, busy } = useWork(EvaluateReplyDocument);
  const send = form.handleSubmit(async ({ process, result, reason }) => {
    const judgement = { assignment, process, result, reason: reason || null };
    const outcome = await work({ id, expectedVersion: version, ...judgement });
    if (showOutcome(outcome, ["process", "result", "reason"], form.setError)) {
      form.forget();
      if (last) await navigate(`/suggestions/${id}`);
    }
  });
  const { root } = form.formState.errors;
  return (
    <Form label={name} onSubmit={send}>
      <JudgementFields register={form.register} formState={form.formState} />
      {root && <Notice tone="error">{root.message}</Notice>}
      <Buttons>
        <Button type="submit" kind="primary" busy={busy ? t("common.sending") : undefined}>
          {t("evaluation.send")}
        </Button>
      </Buttons>
    </Form>
  );
}
