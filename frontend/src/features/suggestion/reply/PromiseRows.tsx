import { useFieldArray, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { laterBy, today } from "@/shared/time/days";
import { Button } from "@/shared/ui/Button";
import styles from "./PromiseRows.module.css";
import type { ReplyValues } from "./ReplyValues";

const LIMIT = 20;

/** The promises of a reply: what, who, by when; rows come and go. */
export function PromiseRows({ form }: { form: UseFormReturn<ReplyValues> }) {
  const { t } = useTranslation();
  const { control, register, formState } = form;
  const { fields, append, remove } = useFieldArray({ control, name: "promises" });
  const { promises } = formState.errors;
  const missing = promises?.message ?? promises?.root?.message;
  return (
    <fieldset className={styles.rows} tabIndex={-1} id="promises">
      <legend className={styles.label}>{t("unitWork.reply.part.promises")}</legend>
      <p className={styles.hint}>{t("unitWork.reply.hint.promises")}</p>
      {fields.map((field, index) => (
        <div key={field.id} className={styles.row} role="group" aria-label={t("unitWork.reply.promise", { n: index + 1 })}>
          <TextArea
            label={t("unitWork.reply.what")}
            error={promises?.[index]?.what?.message}
            rows={2}
            {...register(`promises.${index}.what`)}
          />
          <TextField
            label={t("unitWork.reply.who")}
            error={promises?.[index]?.who?.message}
            {...register(`promises.${index}.who`)}
          />
          <TextField
            label={t("unitWork.reply.dueOn")}
            type="date"
            min={laterBy(today(), 1)}
            error={promises?.[index]?.dueOn?.message}
            {...register(`promises.${index}.dueOn`)}
          />
          <Button
            kind="quiet"
            aria-label={t("unitWork.reply.removePromise", { n: index + 1 })}
            onClick={() => remove(index)}
          >
            {t("unitWork.reply.remove")}
          </Button>
        </div>
      ))}
      {missing && <p className={styles.error}>{missing}</p>}
      {fields.length < LIMIT && (
        <div>
          <Button onClick={() => append({ what: "", who: "", dueOn: "" })}>{t("unitWork.reply.addPromise")}</Button>
        </div>
      )}
    </fieldset>
  );
}
