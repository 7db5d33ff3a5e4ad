import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment } from "@/shared/graphql/generated";
import {
  PreviewRuleSetDocument,
  ProblemPartsFragmentDoc,
  RuleChangePartsFragmentDoc,
  SaveRuleSetDocument,
  type RuleChangePartsFragment,
  type RuleInput,
  type SaveRuleSetInput,
} from "@/shared/graphql/generated/graphql";
import { useWork, type WorkOutcome } from "@/shared/graphql/useWork";

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
  const { work, busy: saving } = useWork(SaveRuleSetDocument);

  const preview = async ({ ruleSet, effectiveFrom, rules }: Content): Promise<WorkOutcome<Preview>> => {
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
      : { kind: "done", payload: { note, changes: readFragment(RuleChangePartsFragmentDoc, changes) } };
  };

  return { preview, save: work, busy: busy || saving };
}
