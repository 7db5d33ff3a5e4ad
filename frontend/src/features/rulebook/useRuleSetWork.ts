import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient, useMutation } from "urql";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment } from "@/shared/graphql/generated";
import {
  PreviewRuleSetDocument,
  ProblemPartsFragmentDoc,
  RuleChangePartsFragmentDoc,
  SaveRuleSetDocument,
  type ProblemPartsFragment,
  type RuleChangePartsFragment,
  type RuleInput,
  type SaveRuleSetInput,
} from "@/shared/graphql/generated/graphql";
import { useKeptKey } from "@/shared/graphql/useKeptKey";

/** What came of asking the server: what it found, what is wrong, or that it could not be asked. */
export type Answer<Found> =
  | { kind: "done"; found: Found }
  | { kind: "problems"; problems: readonly ProblemPartsFragment[] }
  | { kind: "failed"; message: string };

/** What a new version would change. */
export interface Preview {
  note: string;
  changes: readonly RuleChangePartsFragment[];
}

type Content = Omit<SaveRuleSetInput, "idempotencyKey" | "rules"> & { rules: RuleInput[] };

/** Previews a new version and saves it, once however often it is sent. */
export function useRuleSetWork() {
  const { t } = useTranslation();
  const client = useClient();
  const [busy, setBusy] = useState(false);
  const [, execute] = useMutation(SaveRuleSetDocument);
  const { keyFor, answered } = useKeptKey();

  const preview = async ({ ruleSet, effectiveFrom, rules }: Content): Promise<Answer<Preview>> => {
    setBusy(true);
    const input = { ruleSet, effectiveFrom, rules };
    const { data, error } = await client
      .query(PreviewRuleSetDocument, { input }, { requestPolicy: "network-only" })
      .toPromise();
    setBusy(false);
    if (error || !data) {
      return { kind: "failed", message: error ? failureText(error, t) : t("error.network") };
    }
    const { note, changes, problems } = data.previewRuleSet;
    return problems.length > 0
      ? { kind: "problems", problems: readFragment(ProblemPartsFragmentDoc, problems) }
      : { kind: "done", found: { note, changes: readFragment(RuleChangePartsFragmentDoc, changes) } };
  };

  const save = async (content: Content): Promise<Answer<null>> => {
    setBusy(true);
    const { data, error } = await execute({ input: { ...content, idempotencyKey: keyFor(content) } });
    setBusy(false);
    if (error || !data) {
      return { kind: "failed", message: error ? failureText(error, t) : t("error.network") };
    }
    answered();
    const { problems } = data.saveRuleSet;
    return problems.length > 0
      ? { kind: "problems", problems: readFragment(ProblemPartsFragmentDoc, problems) }
      : { kind: "done", found: null };
  };

  return { preview, save, busy };
}
