import { Controller, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { UnitPicker } from "@/shared/entity/UnitPicker";
import { CheckField } from "@/shared/form/CheckField";
import { FileField } from "@/shared/form/FileField";
import { SelectField } from "@/shared/form/SelectField";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import type { SuggestionBasis } from "@/shared/graphql/generated/graphql";
import type { DraftValues } from "./DraftValues";
import { FieldSelect } from "./FieldSelect";

const BASES = ["RESEARCH", "INSPECTION", "VISIT", "OWN_WORK", "CONSTITUENTS", "OTHER"] as const satisfies SuggestionBasis[];
const TEXTS = ["problem", "analysis", "measures"] as const;

interface Props {
  form: UseFormReturn<DraftValues>;
  /** Which files are wanted; what a deputy might add when left out. */
  attachmentsHint?: string;
}

/** The parts of a suggestion, on one page. */
export function DraftFields({ form, attachmentsHint }: Props) {
  const { t } = useTranslation();
  const { register, control, formState } = form;
  const error = (part: keyof DraftValues) => formState.errors[part]?.message;
  return (
    <>
      <TextField
        label={t("suggestion.part.title")}
        hint={t("editor.hint.title")}
        error={error("title")}
        {...register("title")}
      />
      {TEXTS.map((part) => (
        <TextArea
          key={part}
          label={t(`suggestion.part.${part}`)}
          hint={t(`editor.hint.${part}`)}
          error={error(part)}
          {...register(part)}
        />
      ))}
      <SelectField
        label={t("suggestion.part.basis")}
        hint={t("editor.hint.basis")}
        error={error("basis")}
        {...register("basis")}
      >
        <option value="">{t("common.choose")}</option>
        {BASES.map((basis) => (
          <option key={basis} value={basis}>
            {t(`enum.basis.${basis}`)}
          </option>
        ))}
      </SelectField>
      <FieldSelect error={error("field")} control={control} />
      <Controller
        control={control}
        name="preferredUnit"
        render={({ field }) => (
          <UnitPicker
            label={t("suggestion.part.preferredUnit")}
            hint={t("editor.hint.preferredUnit")}
            error={error("preferredUnit")}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="attachments"
        render={({ field }) => (
          <FileField
            label={t("suggestion.part.attachments")}
            hint={attachmentsHint ?? t("deputyWork.editor.attachmentsHint")}
            error={error("attachments")}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <CheckField
        label={t("suggestion.part.mayBePublished")}
        hint={t("editor.hint.mayBePublished")}
        {...register("mayBePublished")}
      />
    </>
  );
}
