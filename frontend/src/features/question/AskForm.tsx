import { zodResolver } from "@hookform/resolvers/zod";
import { Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { UnitPicker } from "@/shared/entity/UnitPicker";
import type { UnitChoice } from "@/shared/entity/useUnitSearch";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { AskPreFilingQuestionDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { questionCopyKey } from "./questionCopyKey";

/** The form of a question; what is typed stays on this device until it is sent. */
export function AskForm({ draft }: { draft: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { me } = useSession();
  const text = (missing: string, max: number) =>
    z
      .string()
      .trim()
      .min(1, missing)
      .refine((value) => [...value].length <= max, t("error.tooLong", { max }));
  const rules = z.object({
    unit: z.custom<UnitChoice>(Boolean, t("question.unitMissing")),
    subject: text(t("question.subjectMissing"), 100),
    text: text(t("question.textMissing"), 2000),
  });
  const { control, register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    questionCopyKey("ASK", me?.id ?? "", draft ?? "new"),
    { resolver: zodResolver(rules), defaultValues: { subject: "", text: "" } },
  );
  const { work, busy } = useWork(AskPreFilingQuestionDocument);
  const send = handleSubmit(async ({ unit, ...words }) => {
    const outcome = await work({ unit: unit.id, ...words, draft });
    showOutcome(outcome, ["unit", "subject", "text"], setError);
    if (outcome.kind === "done" && outcome.payload.question) {
      forget();
      void navigate(`/questions/${outcome.payload.question.id}`, { replace: true });
    }
  });
  const { errors } = formState;
  return (
    <Form label={t("question.askTitle")} onSubmit={send}>
      {draft && <Notice>{t("question.forDraft")}</Notice>}
      <Controller
        control={control}
        name="unit"
        render={({ field }) => (
          <UnitPicker
            label={t("question.unit")}
            hint={t("question.unitHint")}
            error={errors.unit?.message}
            value={field.value ?? null}
            onChange={field.onChange}
          />
        )}
      />
      <TextField
        label={t("question.subject")}
        hint={t("question.subjectHint")}
        error={errors.subject?.message}
        {...register("subject")}
      />
      <TextArea
        label={t("question.text")}
        hint={t("question.textHint")}
        error={errors.text?.message}
        rows={7}
        {...register("text")}
      />
      {errors.root && <Notice tone="error">{errors.root.message}</Notice>}
      <Buttons>
        <Button type="submit" kind="primary" busy={busy ? t("common.sending") : undefined}>
          {t("question.send.ASK")}
        </Button>
      </Buttons>
    </Form>
  );
}
