import { useState } from "react";
import type { FieldPath, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { removeLocalCopy } from "@/shared/form/localCopy";
import { showOutcome } from "@/shared/form/showOutcome";
import { SendToCountersignDocument, SendToSignDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { placedInReply } from "./placedInReply";
import { replyCopyKey, type ReplyText } from "./ReplyText";
import { REPLY_PARTS, replyFieldsOf, type ReplyValues } from "./ReplyValues";
import { useReplyRules } from "./useReplyRules";

const DOCUMENTS = { SEND_TO_COUNTERSIGN: SendToCountersignDocument, SEND_TO_SIGN: SendToSignDocument };

interface Options {
  form: UseFormReturn<ReplyValues>;
  account: string;
  suggestion: string;
  action: keyof typeof DOCUMENTS;
  flush: () => Promise<ReplyText | null>;
  onSent: () => void;
}

/** Checks what a reply owes, asks once, saves, and sends on what was saved. */
export function useSendReply({ form, account, suggestion, action, flush, onSent }: Options) {
  const { t } = useTranslation();
  const rules = useReplyRules();
  const { work } = useWork(DOCUMENTS[action]);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const ask = () => {
    form.clearErrors();
    const missing = rules.safeParse(form.getValues()).error?.issues ?? [];
    const order = (path: PropertyKey) => REPLY_PARTS.indexOf(path as keyof ReplyValues);
    [...missing]
      .sort((one, other) => order(one.path[0] ?? "") - order(other.path[0] ?? ""))
      .forEach((issue, index) => {
        const name = issue.path.join(".") as FieldPath<ReplyValues>;
        form.setError(name, { message: issue.message }, { shouldFocus: index === 0 });
        if (index === 0 && name === "promises") document.getElementById("promises")?.focus();
      });
    setAsking(missing.length === 0);
  };

  const send = async () => {
    setBusy(true);
    if (await flush()) {
      const outcome = await work({ id: suggestion });
      const placed =
        outcome.kind === "problems" ? { ...outcome, problems: placedInReply(outcome.problems) } : outcome;
      if (showOutcome(placed, replyFieldsOf(form.getValues()), form.setError)) {
        removeLocalCopy(replyCopyKey(account, suggestion));
        onSent();
      }
    } else {
      form.setError("root", { message: t("unitWork.reply.notSent") });
    }
    setBusy(false);
    setAsking(false);
  };

  return { asking, busy, ask, send, cancel: () => setAsking(false) };
}
