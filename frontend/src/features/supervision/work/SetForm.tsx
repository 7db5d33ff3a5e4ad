import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import { SetKeySupervisionDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import type { TopicFormProps } from "./TopicForm";
import { useTextRule } from "./useTextRule";

const BODIES = ["GENERAL_OFFICE", "COUNCIL_OF_CHAIRPERSONS"] as const;

/** That a topic is set: by whom, when and in which words. */
export function SetForm({ topic, close }: TopicFormProps) {
  const { t } = useTranslation();
  const text = useTextRule();
  const rules = z.object({
    by: z.enum(BODIES, t("supervision.missing.by")),
    on: text("on", 10),
    note: text("note", 1000),
  });
  const { register, handleSubmit, setError, formState } = useForm({ resolver: zodResolver(rules) });
  const { work, busy } = useWork(SetKeySupervisionDocument);
  const send = handleSubmit(async (values) => {
    if (showOutcome(await work({ id: topic.id, expectedVersion: topic.version, ...values }), ["by", "on", "note"], setError)) {
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t("supervision.action.SET")} onSubmit={send}>
      <p>{t("supervision.effect.SET")}</p>
      <RadioField
        label={t("supervision.form.by")}
        error={errors.by?.message}
        options={BODIES.map((value) => ({ value, name: t(`supervision.by.${value}`) }))}
        {...register("by")}
      />
      <TextField type="date" label={t("supervision.form.on")} error={errors.on?.message} {...register("on")} />
      <TextArea label={t("supervision.form.note")} error={errors.note?.message} rows={3} {...register("note")} />
      <FormFoot error={errors.root?.message} busy={busy} send={t("supervision.confirm.SET")} close={close} />
    </Form>
  );
}
