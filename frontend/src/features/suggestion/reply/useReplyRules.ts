import { useTranslation } from "react-i18next";
import { z } from "@/shared/form/rules";
import { today } from "@/shared/time/days";

/** What a reply owes before it is sent on; the server holds the same rules. */
export function useReplyRules() {
  const { t } = useTranslation();
  const owed = (missing: string, max: number) => z.string().trim().min(1, missing).max(max, t("error.tooLong", { max }));
  const promise = z.object({
    what: owed(t("unitWork.reply.missing.what"), 500),
    who: owed(t("unitWork.reply.missing.who"), 200),
    dueOn: z
      .string()
      .min(1, t("unitWork.reply.missing.dueOn"))
      .refine((day) => !day || day > today(), t("unitWork.reply.duePast")),
  });
  return z
    .object({
      replyClass: z.string().min(1, t("reply.classMissing")),
      documentNumber: owed(t("reply.documentNumberMissing"), 60),
      text: owed(t("reply.textMissing"), 10_000),
      measures: z.string().max(10_000, t("error.tooLong", { max: 10_000 })),
      promises: z.array(promise),
      contactName: owed(t("unitWork.reply.missing.contactName"), 100),
      contactPhone: owed(t("unitWork.reply.missing.contactPhone"), 40),
      extent: z.string(),
      summary: z.string(),
      reason: z.string(),
    })
    .refine(({ replyClass, promises }) => replyClass !== "B" || promises.length > 0, {
      path: ["promises"],
      message: t("unitWork.reply.missing.promises"),
      when: () => true,
    })
    .refine(({ extent, summary }) => extent !== "SUMMARY" || summary.trim(), {
      path: ["summary"],
      message: t("unitWork.reply.missing.summary"),
      when: () => true,
    })
    .refine(({ extent, reason }) => extent === "FULL" || reason.trim(), {
      path: ["reason"],
      message: t("unitWork.reply.missing.reason"),
      when: () => true,
    });
}
