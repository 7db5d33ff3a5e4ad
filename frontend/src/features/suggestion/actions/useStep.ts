import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import {
  ProblemPartsFragmentDoc,
  StepPayloadFragmentDoc,
  type ProblemPartsFragment,
} from "@/shared/graphql/generated/graphql";
import { useKeptKey } from "@/shared/graphql/useKeptKey";

type StepData = { step: FragmentType<typeof StepPayloadFragmentDoc> };

/** What came of a step. */
export type Outcome =
  | { kind: "done" }
  | { kind: "problems"; problems: readonly ProblemPartsFragment[] }
  | { kind: "failed"; message: string };

/** Takes a step with a suggestion, and the same step once however often it is sent. */
export function useStep<Input extends { idempotencyKey: string }>(
  document: TypedDocumentNode<StepData, { input: Input }>,
) {
  const { t } = useTranslation();
  const [{ fetching }, execute] = useMutation(document);
  const { keyFor, answered } = useKeptKey();

  const take = async (content: Omit<Input, "idempotencyKey">): Promise<Outcome> => {
    const input = { ...content, idempotencyKey: keyFor(content) } as Input;
    const { data, error } = await execute({ input });
    if (error || !data) {
      return { kind: "failed", message: error ? failureText(error, t) : t("error.network") };
    }
    answered();
    const { problems } = readFragment(StepPayloadFragmentDoc, data.step);
    return problems.length > 0
      ? { kind: "problems", problems: readFragment(ProblemPartsFragmentDoc, problems) }
      : { kind: "done" };
  };

  return { take, busy: fetching };
}
