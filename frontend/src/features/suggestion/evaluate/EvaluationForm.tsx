import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { EvaluateReplyDocument } from "@/shared/graphql/generated/graphql";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { settle } from "../actions/settle";
import { useStep } from "../actions/useStep";
import { itemCopyKey } from "../itemCopyKey";

const ANSWERS = ["SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED"] as const;

/** The two questions, apart: how it was handled and what came of it; dissatisfaction owes a reason. */
export function EvaluationForm({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { me } = useSession();
  const rules = z
    .object({
      process: z.enum(ANSWERS, t("evaluation.processMissing")),
      result: z.enum(ANSWERS, t("evaluation.resultMissing")),
      reason: z.string().trim().max(2000, t("error.tooLong", { max: 2000 })),
    })
    .refine(({ process, result, reason }) => reason || ![process, result].includes("DISSATISFIED"), {
      path: ["reason"],
      message: t("evaluation.reasonMissing"),
    });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey("evaluation", me?.id ?? "", id),
    { resolver: zodResolver(rules), defaultValues: { reason: "" } },
  );
  const { take, busy } = useStep(EvaluateReplyDocument);
  const send = handleSubmit(async ({ process, result, reason }) => {
    const outcome = await take({ id, expectedVersion: version, process, result, reason: reason || null });
    if (settle(outcome, ["process", "result", "reason"], setError)) {
      forget();
      await navigate(`/suggestions/${id}`);
    }
  });
  const { errors } = formState;
  const options = ANSWERS.map((value) => ({ value, name: t(`enum.satisfaction.${value}`) }));
  return (
    <Form label={t("evaluation.title")} onSubmit={send}>
      <Notice>{t("evaluation.whoSees")}</Notice>
      <RadioField
        label={t("evaluation.processQuestion")}
        hint={t("evaluation.processHint")}
        error={errors.process?.message}
        options={options}
        {...register("process")}
      />
      <RadioField
        label={t("evaluation.resultQuestion")}
        hint={t("evaluation.resultHint")}
        error={errors.result?.message}
        options={options}
        {...register("result")}
      />
      <TextArea
        label={t("evaluation.reason")}
        hint={t("evaluation.reasonHint")}
        error={errors.reason?.message}
        rows={4}
        {...register("reason")}
      />
      {errors.root && <Notice tone="error">{errors.root.message}</Notice>}
      <Buttons>
        <Button type="submit" kind="primary" busy={busy ? t("common.sending") : undefined}>
          {t("evaluation.send")}
        </Button>
      </Buttons>
    </Form>
  );
}
