import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import type { Saving } from "@/shared/form/useAutosavedForm";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment } from "@/shared/graphql/generated";
import { KeepReplyDraftDocument, ProblemPartsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useKeptKey } from "@/shared/graphql/useKeptKey";
import { placedInReply } from "./placedInReply";
import { replyText, type ReplyText } from "./ReplyText";
import { replyInputOf, type ReplyValues } from "./ReplyValues";

/** Keeps the draft of a unit's reply on the server, as a change of the revision that was read. */
export function useSaveReply(suggestion: string, assignment: string) {
  const { t } = useTranslation();
  const client = useClient();
  const { keyFor, answered } = useKeptKey();

  return async (values: ReplyValues, server: ReplyText | null): Promise<Saving<ReplyText>> => {
    const content = { id: suggestion, content: replyInputOf(values), revision: server?.revision ?? 0 };
    const input = { ...content, idempotencyKey: keyFor(content) };
    const { data, error } = await client.mutation(KeepReplyDraftDocument, { input });
    if (error || !data) {
      return { kind: "failed", message: error ? failureText(error, t) : t("error.network") };
    }
    answered();
    const problems = readFragment(ProblemPartsFragmentDoc, data.save.problems);
    const draft = data.save.suggestion?.assignments.find(({ key }) => key === assignment)?.draft;
    if (draft && problems.some((problem) => problem.code === "STALE_VERSION")) {
      return { kind: "stale", theirs: replyText(draft) };
    }
    if (!draft || problems.length > 0) {
      return { kind: "refused", problems: placedInReply(problems) };
    }
    const text = replyText(draft);
    return { kind: "saved", text, at: text.at };
  };
}
