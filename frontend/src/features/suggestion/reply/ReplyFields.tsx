import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { PublicationFields } from "./PublicationFields";
import { PromiseRows } from "./PromiseRows";
import type { ReplyValues } from "./ReplyValues";

const CLASSES = ["A", "B", "C", "D"] as const;

interface Props {
  form: UseFormReturn<ReplyValues>;
  /** Whether promises can still be made: those of a reply that was sent stay as they are. */
  withPromises?: boolean;
}

/** The parts of a reply, on one page. */
export function ReplyFields({ form, withPromises = true }: Props) {
  const { t } = useTranslation();
  const { register, formState } = form;
  const error = (part: keyof ReplyValues) => formState.errors[part]?.message;
  return (
    <>
      <RadioField
        label={t("reply.classQuestion")}
        error={error("replyClass")}
        options={CLASSES.map((value) => ({
          value,
          name: t("reply.class", { class: value }),
          meaning: t(`enum.replyClass.${value}`),
        }))}
        {...register("replyClass")}
      />
      <TextField
        label={t("unitWork.reply.part.documentNumber")}
        hint={t("reply.documentNumberHint")}
        error={error("documentNumber")}
        {...register("documentNumber")}
      />
      <TextArea
        label={t("unitWork.reply.part.text")}
        hint={t("unitWork.reply.hint.text")}
        error={error("text")}
        rows={12}
        {...register("text")}
      />
      <TextArea
        label={t("unitWork.reply.part.measures")}
        hint={t("unitWork.reply.hint.measures")}
        error={error("measures")}
        rows={4}
        {...register("measures")}
      />
      {withPromises && <PromiseRows form={form} />}
      <TextField
        label={t("unitWork.reply.part.contactName")}
        error={error("contactName")}
        {...register("contactName")}
      />
      <TextField
        label={t("unitWork.reply.part.contactPhone")}
        hint={t("unitWork.reply.hint.contactPhone")}
        type="tel"
        error={error("contactPhone")}
        {...register("contactPhone")}
      />
      <TextArea
        label={t("unitWork.reply.part.copies")}
        hint={t("unitWork.reply.hint.copies")}
        error={error("copies")}
        rows={2}
        {...register("copies")}
      />
      <PublicationFields form={form} />
    </>
  );
}
