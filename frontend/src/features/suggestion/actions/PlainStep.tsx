import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import type { FragmentType } from "@/shared/graphql/generated";
import type {
  ActionPanelFragment,
  StepPayloadFragmentDoc,
  SuggestionStepInput,
} from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { messageOf } from "./messageOf";
import { useStep } from "./useStep";

interface Props {
  action: "ACCEPT" | "SIGN_FOR" | "DISCARD";
  document: TypedDocumentNode<{ step: FragmentType<typeof StepPayloadFragmentDoc> }, { input: SuggestionStepInput }>;
  item: ActionPanelFragment;
  close: () => void;
  done: () => void;
}

/** A step that needs no words: says what will happen and to whom, then does it. */
export function PlainStep({ action, document, item, close, done }: Props) {
  const { t } = useTranslation();
  const [message, setMessage] = useState<string | null>(null);
  const { take, busy } = useStep(document);
  const confirm = async () => {
    const outcome = await take({ id: item.id, expectedVersion: item.version });
    setMessage(messageOf(outcome));
    if (outcome.kind === "done") {
      done();
    }
  };
  return (
    <>
      <p>{t(`action.effect.${action}`, { name: item.sponsor?.name ?? "" })}</p>
      {message && <Notice tone="error">{message}</Notice>}
      <Buttons>
        <Button
          kind={action === "DISCARD" ? "danger" : "primary"}
          busy={busy ? t("common.sending") : undefined}
          onClick={confirm}
        >
          {t(`action.confirm.${action}`)}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t("common.cancel")}
        </Button>
      </Buttons>
    </>
  );
}
