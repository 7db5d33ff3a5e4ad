import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import type {
  ClosePreFilingQuestionMutation,
  QuestionActionsFragment,
  QuestionStepInput,
} from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { FormFoot } from "./FormFoot";

interface Props {
  action: "CLOSE" | "WITHDRAW";
  document: TypedDocumentNode<ClosePreFilingQuestionMutation, { input: QuestionStepInput }>;
  question: QuestionActionsFragment;
  /** Puts the form away; undefined where it has to stay open. */
  close: (() => void) | undefined;
}

/** A step that needs no words: says what will happen, then does it. */
export function ConfirmStep({ action, document, question, close }: Props) {
  const { t } = useTranslation();
  const [message, setMessage] = useState<string>();
  const { work, busy } = useWork(document);
  const send = async () => {
    const outcome = await work({ id: question.id, expectedVersion: question.version });
    if (outcome.kind === "done") {
      close?.();
    } else {
      setMessage(outcome.kind === "failed" ? outcome.message : outcome.problems.map((each) => each.message).join(" "));
    }
  };
  return (
    <Form label={t(`question.action.${action}`)} onSubmit={() => void send()}>
      <p>{t(`question.hint.${action}`)}</p>
      <FormFoot error={message} busy={busy} send={t(`question.send.${action}`)} close={close} />
    </Form>
  );
}
