import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import type {
  QuestionActionsFragment,
  QuestionStepInput,
} from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork, type WorkDocument } from "@/shared/graphql/useWork";

interface Props {
  action: "CLOSE" | "WITHDRAW";
  document: WorkDocument<QuestionStepInput>;
  question: QuestionActionsFragment;
  /** Puts the form away; undefined where it has to stay open. */
  close: (() => void) | undefined;
}

/** A step that needs no words: says what will happen, then does it. */
export function ConfirmStep({ action, document, question, close }: Props) {
  const { t } = useTranslation();
  const [message, setMessage] = useState<string | null>(null);
  const { work, busy } = useWork(document);
  const send = async () => {
    const outcome = await work({ id: question.id, expectedVersion: question.version });
    setMessage(messageOf(outcome));
    if (outcome.kind === "done") {
      close?.();
    }
  };
  return (
    <Form label={t(`question.action.${action}`)} onSubmit={() => void send()}>
      <p>{t(`question.hint.${action}`)}</p>
      <FormFoot error={message ?? undefined} busy={busy} send={t(`question.send.${action}`)} close={close} />
    </Form>
  );
}
