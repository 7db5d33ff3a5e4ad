import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import { ANSWERS, type Judgement } from "./useJudgementRules";

/** The two questions, apart: how it was handled and what came of it; dissatisfaction owes a reason. */
export function JudgementFields({ register, formState: { errors } }: Pick<UseFormReturn<Judgement>, "register" | "formState">) {
  const { t } = useTranslation();
  const options = ANSWERS.map((value) => ({ value, name: t(`enum.satisfaction.${value}`) }));
  return (
    <>
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
    </>
  );
}
