import { zodResolver } from "@hookform/resolvers/zod";
import type { Resolver } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { z } from "@/shared/form/rules";
import { today } from "@/shared/time/today";
import { useDraftRules } from "../editor/useDraftRules";
import type { PaperValues } from "./PaperValues";

/** What a suggestion on paper owes before it is registered; the server holds the same rules. */
export function usePaperRules(): Resolver<PaperValues> {
  const { t } = useTranslation();
  const rules = useDraftRules()
    .extend({
      sponsor: z.looseObject({ id: z.string() }, t("staffWork.paper.sponsorMissing")),
      dated: z
        .string()
        .min(1, t("staffWork.paper.datedMissing"))
        .refine((day) => day <= today(), t("staffWork.paper.datedInFuture")),
    })
    // What owes nothing is sent as it was typed.
    .loose();
  return zodResolver(rules) as unknown as Resolver<PaperValues>;
}
