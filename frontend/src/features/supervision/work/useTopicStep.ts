import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { showProblems } from "@/shared/form/showProblems";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ProblemPartsFragmentDoc, TopicStepFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useKeptKey } from "@/shared/graphql/useKeptKey";

type StepData = { step: FragmentType<typeof TopicStepFragmentDoc> };

/** Takes a step on a topic, once however often it is sent, and shows in its form what stands in the way. */
export function useTopicStep<Input extends { idempotencyKey: string }, Values extends FieldValues>(
  document: TypedDocumentNode<StepData, { input: Input }>,
  names: readonly FieldPath<Values>[],
  setError: UseFormSetError<Values>,
) {
  const { t } = useTranslation();
  const [{ fetching }, execute] = useMutation(document);
  const { keyFor, answered } = useKeptKey();

  /** The id of the topic when the work was done; null where something stands in the way. */
  const take = async (content: Omit<Input, "idempotencyKey">): Promise<string | null> => {
    const { data, error } = await execute({ input: { ...content, idempotencyKey: keyFor(content) } as Input });
    if (error || !data) {
      setError("root", { message: error ? failureText(error, t) : t("error.network") });
      return null;
    }
    answered();
    const { topic, problems } = readFragment(TopicStepFragmentDoc, data.step);
    showProblems(readFragment(ProblemPartsFragmentDoc, problems), names, setError);
    return problems.length === 0 ? (topic?.id ?? null) : null;
  };

  return { take, busy: fetching };
}
