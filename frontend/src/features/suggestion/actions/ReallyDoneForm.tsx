import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { AnswerReallyDoneDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { itemCopyKey } from "../itemCopyKey";
import type { FormProps } from "./FormProps";

const ANSWERS = ["DONE", "PARTLY", "NOT_DONE"] as const;

/** Months after the reply: was it really done? What is missing is owed in words. */
export function ReallyDoneForm({ item, close }: FormProps) {
  const { t } = useTranslation();
  const { me } = useSession();
  const rules = z
    .object({
      answer: z.enum(ANSWERS, t("deputyWork.REALLY.missing")),
      remark: z.string().trim().max(2000, t("error.tooLong", { max: 2000 })),
    })
    .refine(({ answer, remark }) => remark || answer === "DONE", {
      path: ["remark"],
      message: t("deputyWork.REALLY.remarkMissing"),
    });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey("ANSWER_REALLY_DONE", me?.id ?? "", item.id),
    { resolver: zodResolver(rules), defaultValues: { remark: "" } },
  );
  const { work, busy } = useWork(AnswerReallyDoneDocument);
  const send = handleSubmit(async ({ answer, remark }) => {
    const outcome = await work({ id: item.id, answer, remark: remark || null });
    if (showOutcome(outcome, ["answer", "remark"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t("enum.action.ANSWER_REALLY_DONE")} onSubmit={send}>
      <p>{t("deputyWork.REALLY.lead")}</p>
      <RadioField
        label={t("deputyWork.REALLY.question")}
        error={errors.answer?.message}
        options={ANSWERS.map((value) => ({ value, name: t(`enum.reallyDone.${value}`) }))}
        {...register("answer")}
      />
      <TextArea
        label={t("deputyWork.REALLY.remark")}
        hint={t("deputyWork.REALLY.remarkHint")}
        error={errors.remark?.message}
        rows={4}
        {...register("remark")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t("deputyWork.REALLY.confirm")} close={close} />
    </Form>
  );
}
