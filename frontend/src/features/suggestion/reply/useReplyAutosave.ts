import type { UseFormReturn } from "react-hook-form";
import { useAutosavedForm } from "@/shared/form/useAutosavedForm";
import { EMPTY_REPLY, REPLY_PARTS, sameReply, type ReplyValues } from "./ReplyValues";
import { replyCopyKey, type ReplyText } from "./ReplyText";
import { useSaveReply } from "./useSaveReply";

interface Options {
  form: UseFormReturn<ReplyValues>;
  account: string;
  suggestion: string;
  /** The short id of the assignment the reply is drafted on. */
  assignment: string;
  /** The draft the server has when the form opens; null where nobody has begun. */
  start: ReplyText | null;
  /** The server's draft, where the copy on this device was typed over an older one. */
  conflict: ReplyText | null;
}

/** Saves a reply as it is typed. */
export function useReplyAutosave({ form, account, suggestion, assignment, start, conflict }: Options) {
  const save = useSaveReply(suggestion, assignment);
  return useAutosavedForm<ReplyValues, ReplyText>({
    form,
    start,
    conflict,
    empty: EMPTY_REPLY,
    names: REPLY_PARTS,
    same: sameReply,
    copyKey: () => replyCopyKey(account, suggestion),
    versionOf: (text) => text.revision,
    save,
  });
}
