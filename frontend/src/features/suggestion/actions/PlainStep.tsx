import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import {
  AcceptSuggestionDocument,
  AskDelegationDocument,
  DiscardSuggestionDocument,
  RegisterSuggestionDocument,
  SendToCountersignDocument,
  SendToSignDocument,
  SeparateSuggestionDocument,
  SignForSuggestionDocument,
  SignReplyDocument,
  UnaskDelegationDocument,
} from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork, type WorkDocument } from "@/shared/graphql/useWork";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import type { FormProps } from "./FormProps";

type OnVersion = { id: string; expectedVersion: number; idempotencyKey: string };
type OnAny = { id: string; idempotencyKey: string };

/** Steps that go on from the version that was read. */
const ON_VERSION = {
  REGISTER: RegisterSuggestionDocument,
  ACCEPT: AcceptSuggestionDocument,
  SIGN_FOR: SignForSuggestionDocument,
  DISCARD: DiscardSuggestionDocument,
  ASK_DELEGATION: AskDelegationDocument,
  UNASK_DELEGATION: UnaskDelegationDocument,
  SEPARATE: SeparateSuggestionDocument,
} satisfies Record<string, WorkDocument<OnVersion>>;

/** Steps that may be taken whatever was done beside them. */
const ON_ANY = {
  SEND_TO_COUNTERSIGN: SendToCountersignDocument,
  SEND_TO_SIGN: SendToSignDocument,
  REPLY: SignReplyDocument,
} satisfies Record<string, WorkDocument<OnAny>>;

export type PlainAction = keyof typeof ON_VERSION | keyof typeof ON_ANY;

interface Props extends FormProps<PlainAction> {
  done?: () => void;
}

/** A step that needs no words: says what will happen and to whom, then does it. */
export function PlainStep({ action, item, close, done = close }: Props) {
  const { t } = useTranslation();
  const [message, setMessage] = useState<string | null>(null);
  const onVersion = action in ON_VERSION;
  const versioned = useWork(ON_VERSION[(onVersion ? action : "ACCEPT") as keyof typeof ON_VERSION]);
  const any = useWork(ON_ANY[(onVersion ? "REPLY" : action) as keyof typeof ON_ANY]);
  const confirm = async () => {
    const outcome = onVersion
      ? await versioned.work({ id: item.id, expectedVersion: item.version })
      : await any.work({ id: item.id });
    setMessage(messageOf(outcome));
    if (outcome.kind === "done") {
      done();
    }
  };
  const busy = versioned.busy || any.busy;
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
