import { Controller, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { SelectField } from "@/shared/form/SelectField";
import { SuggestionFieldNamesDocument } from "@/shared/graphql/generated/graphql";
import type { DraftValues } from "./DraftValues";

/** The field a suggestion belongs to; the value stays even before the names have arrived. */
export function FieldSelect({ control, error }: { control: Control<DraftValues>; error: string | undefined }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: SuggestionFieldNamesDocument });
  const fields = data?.suggestionFields ?? [];
  return (
    <Controller
      control={control}
      name="field"
      render={({ field }) => (
        <SelectField label={t("suggestion.part.field")} hint={t("editor.hint.field")} error={error} {...field}>
          <option value="">{t("common.choose")}</option>
          {field.value && !fields.some(({ code }) => code === field.value) && <option value={field.value} />}
          {fields.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    />
  );
}
