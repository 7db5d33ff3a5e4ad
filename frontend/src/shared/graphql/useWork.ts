import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { failureText } from "./failureText";
import { readFragment, type FragmentType } from "./generated";
import { ProblemPartsFragmentDoc, type ProblemPartsFragment } from "./generated/graphql";
import { useKeptKey } from "./useKeptKey";

interface Payload {
  problems: readonly FragmentType<typeof ProblemPartsFragmentDoc>[];
}

/** A mutation whose one field is called `work`. */
export type WorkDocument<Input, Done extends Payload = Payload> = TypedDocumentNode<{ work: Done }, { input: Input }>;

/** What came of a piece of work. */
export type WorkOutcome<Done> =
  | { kind: "done"; payload: Done }
  | { kind: "problems"; problems: readonly ProblemPartsFragment[] }
  | { kind: "failed"; message: string };

/** Does a piece of work, and the same work once however often it is sent. */
export function useWork<Done extends Payload, Input extends { idempotencyKey: string }>(
  document: WorkDocument<Input, Done>,
) {
  const { t } = useTranslation();
  const [{ fetching }, execute] = useMutation(document);
  const { keyFor, answered } = useKeptKey();

  const work = async (content: Omit<Input, "idempotencyKey">): Promise<WorkOutcome<Done>> => {
    const input = { ...content, idempotencyKey: keyFor(content) } as Input;
    const { data, error } = await execute({ input });
    if (error || !data) {
      return { kind: "failed", message: error ? failureText(error, t) : t("error.network") };
    }
    answered();
    return data.work.problems.length > 0
      ? { kind: "problems", problems: readFragment(ProblemPartsFragmentDoc, data.work.problems) }
      : { kind: "done", payload: data.work };
  };

  return { work, busy: fetching };
}
