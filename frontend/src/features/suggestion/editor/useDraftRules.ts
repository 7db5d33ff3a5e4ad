import { useTranslation } from "react-i18next";
import { z } from "@/shared/form/rules";

/** What a suggestion owes before it is submitted; the server holds the same rules. */
export function useDraftRules() {
  const { t } = useTranslation();
  const owed = (part: "title" | "problem" | "analysis" | "measures", max: number) =>
    z
      .string()
      .trim()
      .min(1, t(`editor.missing.${part}`))
      .max(max, t("error.tooLong", { max }));
  return z.object({
    title: owed("title", 100),
    problem: owed("problem", 10000),
    analysis: owed("analysis", 10000),
    measures: owed("measures", 10000),
    basis: z.string().min(1, t("editor.missing.basis")),
  });
}
