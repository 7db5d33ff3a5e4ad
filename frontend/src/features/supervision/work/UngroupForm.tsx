import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { CheckField } from "@/shared/form/CheckField";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import { UngroupSuggestionsDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import type { TopicFormProps } from "./TopicForm";

/** Takes suggestions out of a topic. */
export function UngroupForm({ topic, close }: TopicFormProps) {
  const { t } = useTranslation();
  const rules = z.object({ suggestions: z.array(z.string()).min(1, t("supervision.missing.suggestions")) });
  const { register, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(rules),
    defaultValues: { suggestions: [] },
  });
  const { work, busy } = useWork(UngroupSuggestionsDocument);
  const send = handleSubmit(async ({ suggestions }) => {
    if (showOutcome(await work({ id: topic.id, expectedVersion: topic.version, suggestions }), [], setError)) {
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t("supervision.action.UNGROUP")} onSubmit={send}>
      <fieldset>
        <legend>{t("supervision.form.which")}</legend>
        {topic.suggestions.map(({ id, number, title }) => (
          <CheckField key={id} label={`${number} ${title}`} value={id} {...register("suggestions")} />
        ))}
      </fieldset>
      <FormFoot
        error={errors.suggestions?.message ?? errors.root?.message}
        busy={busy}
        send={t("supervision.confirm.UNGROUP")}
        close={close}
      />
    </Form>
  );
}
