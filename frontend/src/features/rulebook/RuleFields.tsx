import { useState } from "react";
import type { FieldErrors, UseFormRegister } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { SelectField } from "@/shared/form/SelectField";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { Button } from "@/shared/ui/Button";
import styles from "./RuleFields.module.css";
import type { RuleSetValues } from "./RuleSetValues";

interface Props {
  index: number;
  name: string;
  start: string;
  register: UseFormRegister<RuleSetValues>;
  errors: FieldErrors<RuleSetValues>["rules"];
  /** Takes the rule out; only where a rule set may do without it. */
  remove?: (() => void) | undefined;
}

/** One term: how much of what, and behind a word its source and note. */
export function RuleFields({ index, name, start, register, errors, remove }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const wrong = errors?.[index];
  const shown = open || Boolean(wrong?.source ?? wrong?.note);
  return (
    <fieldset className={styles.rule}>
      <legend className={styles.name}>{name}</legend>
      <p className={styles.start}>{t("rules.startsWith", { event: start })}</p>
      <div className={styles.term}>
        <TextField
          label={t("rules.amount")}
          inputMode="numeric"
          error={wrong?.amount?.message}
          {...register(`rules.${index}.amount`)}
        />
        <SelectField label={t("rules.unit")} error={wrong?.unit?.message} {...register(`rules.${index}.unit`)}>
          {(["MONTHS", "WORKING_DAYS", "DAYS"] as const).map((unit) => (
            <option key={unit} value={unit}>
              {t(`rules.units.${unit}`)}
            </option>
          ))}
        </SelectField>
        <Button kind="quiet" aria-expanded={shown} onClick={() => setOpen(!shown)}>
          {t("rules.sourceAndNote")}
        </Button>
        {remove && (
          <Button kind="quiet" onClick={remove}>
            {t("rules.remove")}
          </Button>
        )}
      </div>
      <div hidden={!shown} className={styles.texts}>
        <TextArea label={t("rules.source")} rows={2} error={wrong?.source?.message} {...register(`rules.${index}.source`)} />
        <TextArea label={t("rules.note")} rows={2} error={wrong?.note?.message} {...register(`rules.${index}.note`)} />
      </div>
    </fieldset>
  );
}
