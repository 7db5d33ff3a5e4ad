import { useWatch, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import type { ReplyValues } from "./ReplyValues";

const EXTENTS = ["FULL", "SUMMARY", "NONE"] as const;

/** How the unit proposes to publish its reply, and why not in full. */
export function PublicationFields({ form }: { form: UseFormReturn<ReplyValues> }) {
  const { t } = useTranslation();
  const { register, control, formState } = form;
  const extent = useWatch({ control, name: "extent" });
  const { errors } = formState;
  return (
    <>
      <RadioField
        label={t("unitWork.reply.part.extent")}
        hint={t("unitWork.reply.hint.extent")}
        error={errors.extent?.message}
        options={EXTENTS.map((value) => ({ value, name: t(`enum.publicationExtent.${value}`) }))}
        {...register("extent")}
      />
      {extent === "SUMMARY" && (
        <TextArea
          label={t("unitWork.reply.part.summary")}
          error={errors.summary?.message}
          rows={4}
          {...register("summary")}
        />
      )}
      {extent !== "FULL" && (
        <TextArea
          label={t("unitWork.reply.part.reason")}
          error={errors.reason?.message}
          rows={2}
          {...register("reason")}
        />
      )}
    </>
  );
}
