import { useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { removeLocalCopy } from "@/shared/form/localCopy";
import { showOutcome } from "@/shared/form/showOutcome";
import { SubmitSuggestionDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { draftCopyKey } from "./DraftCopy";
import { DRAFT_PARTS, type DraftValues } from "./DraftValues";
import type { ServerText } from "./ServerText";
import { useDraftRules } from "./useDraftRules";

interface Options {
  form: UseFormReturn<DraftValues>;
  account: string;
  flush: () => Promise<ServerText | null>;
  onSubmitted: (id: string) => void;
}

/** Checks what is owed, asks once, saves, and submits what was saved. */
export function useSubmitDraft({ form, account, flush, onSubmitted }: Options) {
  const { t } = useTranslation();
  const rules = useDraftRules();
  const { work } = useWork(SubmitSuggestionDocument);
  const sent = useRef<{ version: number; at: string } | null>(null);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const ask = () => {
    form.clearErrors();
    const missing = rules.safeParse(form.getValues()).error?.issues ?? [];
    missing.forEach((issue, index) =>
      form.setError(issue.path[0] as keyof DraftValues, { message: issue.message }, { shouldFocus: index === 0 }),
    );
    setAsking(missing.length === 0);
  };

  const submit = async () => {
    setBusy(true);
    const pressedAt = new Date().toISOString();
    const saved = await flush();
    if (saved) {
      // Sent again because the answer was lost, it is the same work with the same time.
      sent.current = sent.current?.version === saved.version ? sent.current : { version: saved.version, at: pressedAt };
      const outcome = await work({ id: saved.id, expectedVersion: saved.version, sentAt: sent.current.at });
      if (showOutcome(outcome, DRAFT_PARTS, form.setError)) {
        removeLocalCopy(draftCopyKey(account, saved.id));
        onSubmitted(saved.id);
      }
    } else {
      form.setError("root", { message: t("editor.notSubmitted") });
    }
    setBusy(false);
    setAsking(false);
  };

  return { asking, busy, ask, submit, cancel: () => setAsking(false) };
}
