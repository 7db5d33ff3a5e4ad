import type { UseFormReturn } from "react-hook-form";
import { useAutosavedForm } from "@/shared/form/useAutosavedForm";
import { DRAFT_PARTS, EMPTY_DRAFT, sameDraft, type DraftValues } from "./DraftValues";
import { draftCopyKey } from "./DraftCopy";
import type { ServerText } from "./ServerText";
import { useSaveDraft } from "./useSaveDraft";

interface Options {
  form: UseFormReturn<DraftValues>;
  account: string;
  /** The text the server has when the form opens; null for a new draft. */
  start: ServerText | null;
  /** The server's text, where the copy on this device was typed over an older one. */
  conflict: ServerText | null;
  onCreated: (id: string) => void;
}

/** Saves a suggestion as the deputy types. */
export function useAutosave({ form, account, start, conflict, onCreated }: Options) {
  const save = useSaveDraft();
  return useAutosavedForm<DraftValues, ServerText>({
    form,
    start,
    conflict,
    empty: EMPTY_DRAFT,
    names: DRAFT_PARTS,
    same: sameDraft,
    copyKey: (text) => draftCopyKey(account, text?.id ?? null),
    versionOf: (text) => text.version,
    save,
    onCreated: (text) => onCreated(text.id),
  });
}
