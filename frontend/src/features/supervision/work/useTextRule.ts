import { useTranslation } from "react-i18next";
import { z } from "@/shared/form/rules";

type Part = "on" | "note" | "summary" | "findings" | "advice" | "remark" | "what" | "who" | "title" | "why";

/** The rule of a text that is owed: says which one is missing, and how long it may be. */
export function useTextRule() {
  const { t } = useTranslation();
  return (part: Part, max: number) =>
    z.string().trim().min(1, t(`supervision.missing.${part}`)).max(max, t("error.tooLong", { max }));
}
