import { useTranslation } from "react-i18next";
import { z } from "@/shared/form/rules";

/** The answers to both questions. */
export const ANSWERS = ["SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED"] as const;

/** What a judgement of a reply owes: both answers, and a reason where one is dissatisfaction. */
export function useJudgementRules() {
  const { t } = useTranslation();
  return z
    .object({
      process: z.enum(ANSWERS, t("evaluation.processMissing")),
      result: z.enum(ANSWERS, t("evaluation.resultMissing")),
      reason: z.string().trim().max(2000, t("error.tooLong", { max: 2000 })),
    })
    .refine(({ process, result, reason }) => reason || ![process, result].includes("DISSATISFIED"), {
      path: ["reason"],
      message: t("evaluation.reasonMissing"),
    });
}

/** What is answered about a reply. */
export type Judgement = z.infer<ReturnType<typeof useJudgementRules>>;
