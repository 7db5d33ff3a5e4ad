import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { TextArea } from "@/shared/form/TextArea";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { ReportKeySupervisionDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import type { TopicFormProps } from "./TopicForm";
import { useTextRule } from "./useTextRule";

/** What the committee reports to the chairpersons; what is typed stays on this device until it is sent. */
export function ReportForm({ topic, close }: TopicFormProps) {
  const { t } = useTranslation();
  const { me } = useSession();
  const text = useTextRule();
  const rules = z.object({ findings: text("findings", 5000), advice: text("advice", 5000) });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    `supervision.report.${me?.id}.${topic.id}`,
    { resolver: zodResolver(rules), defaultValues: { findings: "", advice: "" } },
  );
  const { work, busy } = useWork(ReportKeySupervisionDocument);
  const send = handleSubmit(async (values) => {
    if (showOutcome(await work({ id: topic.id, expectedVersion: topic.version, ...values }), ["findings", "advice"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t("supervision.action.REPORT")} onSubmit={send}>
      <p>{t("supervision.effect.REPORT")}</p>
      <TextArea
        label={t("supervision.form.findings")}
        error={errors.findings?.message}
        rows={8}
        {...register("findings")}
      />
      <TextArea
        label={t("supervision.form.advice")}
        hint={t("supervision.form.adviceHint")}
        error={errors.advice?.message}
        rows={5}
        {...register("advice")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t("supervision.confirm.REPORT")} close={close} />
    </Form>
  );
}
