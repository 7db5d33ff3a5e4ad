import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { ReportKeySupervisionProgressDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { today } from "@/shared/time/today";
import type { TopicFormProps } from "./TopicForm";
import { useTextRule } from "./useTextRule";

/** What a unit achieved since its last report; what is typed stays on this device until it is sent. */
export function ProgressForm({ topic, close }: TopicFormProps) {
  const { t } = useTranslation();
  const { me } = useSession();
  const text = useTextRule();
  const rules = z.object({ on: text("on", 10), summary: text("summary", 2000) });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    `supervision.progress.${me?.id}.${topic.id}`,
    {
      resolver: zodResolver(rules),
      defaultValues: { on: today(), summary: "" },
    },
  );
  const { work, busy } = useWork(ReportKeySupervisionProgressDocument);
  const send = handleSubmit(async (values) => {
    if (showOutcome(await work({ id: topic.id, expectedVersion: topic.version, ...values }), ["on", "summary"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t("supervision.action.PROGRESS")} onSubmit={send}>
      <p>{t("supervision.effect.PROGRESS")}</p>
      <TextField type="date" label={t("supervision.form.upTo")} error={errors.on?.message} {...register("on")} />
      <TextArea
        label={t("supervision.form.progress")}
        error={errors.summary?.message}
        rows={6}
        {...register("summary")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t("supervision.confirm.PROGRESS")} close={close} />
    </Form>
  );
}
