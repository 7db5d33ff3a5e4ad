import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useClient } from "urql";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { BulkPayloadFragmentDoc, ProblemPartsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { newIdempotencyKey } from "@/shared/graphql/newIdempotencyKey";

/** How many items go in one request: each answer comes soon enough to show progress. */
export const CHUNK = 50;

/** What came of work on many items. */
export interface BulkOutcome {
  done: string[];
  /** The items that were not done, each with its reason. */
  failed: { id: string; reason: string }[];
}

type Data = { bulk: FragmentType<typeof BulkPayloadFragmentDoc> };

/** Does the same work on many items, a part at a time; a part that does not arrive fails with its reason and can be sent again. */
export function useBulk() {
  const { t } = useTranslation();
  const client = useClient();
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);

  /** @param chunk how many go in one request; all of them where they belong together */
  const run = async <Item extends { id: string }, Input extends { items: Item[]; idempotencyKey: string }>(
    document: TypedDocumentNode<Data, { input: Input }>,
    items: Item[],
    rest?: Omit<Input, "items" | "idempotencyKey">,
    chunk = CHUNK,
  ): Promise<BulkOutcome> => {
    const outcome: BulkOutcome = { done: [], failed: [] };
    for (let start = 0; start < items.length; start += chunk) {
      setProgress({ done: start, of: items.length });
      const part = items.slice(start, start + chunk);
      const input = { ...rest, items: part, idempotencyKey: newIdempotencyKey() } as unknown as Input;
      const { data, error } = await client.mutation(document, { input }).toPromise();
      if (error || !data) {
        const reason = error ? failureText(error, t) : t("error.network");
        outcome.failed.push(...part.map(({ id }) => ({ id, reason })));
        continue;
      }
      const { results, problems } = readFragment(BulkPayloadFragmentDoc, data.bulk);
      const whole = readFragment(ProblemPartsFragmentDoc, problems);
      if (whole.length > 0) {
        outcome.failed.push(...part.map(({ id }) => ({ id, reason: whole.map((each) => each.message).join(" ") })));
      }
      for (const result of results) {
        const own = readFragment(ProblemPartsFragmentDoc, result.problems);
        if (own.length > 0) {
          outcome.failed.push({ id: result.id, reason: own.map((each) => each.message).join(" ") });
        } else {
          outcome.done.push(result.id);
        }
      }
    }
    setProgress(null);
    return outcome;
  };

  return { run, progress };
}
