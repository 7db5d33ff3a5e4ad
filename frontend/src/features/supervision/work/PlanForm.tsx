import { zodResolver } from "@hookform/resolvers/zod";
import { useFieldArray, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { TextField } from "@/shared/form/TextField";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import { PlanKeySupervisionDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { Button } from "@/shared/ui/Button";
import styles from "./TopicActions.module.css";
import type { TopicFormProps } from "./TopicForm";
import { useTextRule } from "./useTextRule";

const EMPTY = { by: "", what: "", who: "" };

/** The plan, step by step. */
export function PlanForm({ topic, close }: TopicFormProps) {
  const { t } = useTranslation();
  const text = useTextRule();
  const step = z.object({ by: text("on", 10), what: text("what", 300), who: text("who", 100) });
  const kept = topic.plan.map(({ by, what, who }) => ({ by, what, who }));
  const { register, control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(z.object({ steps: z.array(step) })),
    defaultValues: { steps: kept.length > 0 ? kept : [EMPTY] },
  });
  const { fields, append, remove } = useFieldArray({ control, name: "steps" });
  const { work, busy } = useWork(PlanKeySupervisionDocument);
  const send = handleSubmit(async ({ steps }) => {
    if (showOutcome(await work({ id: topic.id, expectedVersion: topic.version, steps }), [], setError)) {
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t("supervision.action.PLAN")} onSubmit={send}>
      <p>{t("supervision.effect.PLAN")}</p>
      {fields.map((field, index) => {
        const wrong = errors.steps?.[index];
        return (
          <fieldset key={field.id} className={styles.step}>
            <legend>{t("supervision.form.step", { n: index + 1 })}</legend>
            <TextField
              type="date"
              label={t("supervision.form.by_day")}
              error={wrong?.by?.message}
              {...register(`steps.${index}.by`)}
            />
            <TextField
              label={t("supervision.form.what")}
              error={wrong?.what?.message}
              {...register(`steps.${index}.what`)}
            />
            <TextField
              label={t("supervision.form.who")}
              error={wrong?.who?.message}
              {...register(`steps.${index}.who`)}
            />
            {fields.length > 1 && (
              <Button kind="quiet" onClick={() => remove(index)}>
                {t("supervision.form.removeStep", { n: index + 1 })}
              </Button>
            )}
          </fieldset>
        );
      })}
      <Buttons>
        <Button onClick={() => append(EMPTY)}>{t("supervision.form.addStep")}</Button>
      </Buttons>
      <FormFoot error={errors.root?.message} busy={busy} send={t("supervision.confirm.PLAN")} close={close} />
    </Form>
  );
}
