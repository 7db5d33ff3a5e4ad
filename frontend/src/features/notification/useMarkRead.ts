import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment } from "@/shared/graphql/generated";
import {
  MarkNoticesReadDocument,
  ProblemPartsFragmentDoc,
  type MarkNoticesReadInput,
} from "@/shared/graphql/generated/graphql";
import { newIdempotencyKey } from "@/shared/graphql/newIdempotencyKey";
import { watchNotices } from "./watchNotices";

/** Notes that notices were read; marking them twice is the same as once. */
export function useMarkRead() {
  const { t } = useTranslation();
  const [{ fetching }, execute] = useMutation(MarkNoticesReadDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const markRead = async (which: Omit<MarkNoticesReadInput, "idempotencyKey">) => {
    const { data, error } = await execute({ input: { ...which, idempotencyKey: newIdempotencyKey() } }, watchNotices);
    const problems = readFragment(ProblemPartsFragmentDoc, data?.markNoticesRead.problems ?? []);
    setFailure(error ? failureText(error, t) : (problems[0]?.message ?? null));
  };
  return { markRead, failure, busy: fetching };
}
