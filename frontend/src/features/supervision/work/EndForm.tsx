import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { TextArea } from "@/shared/form/TextArea";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import type { EndKeySupervisionInput } from "@/shared/graphql/generated/graphql";
import { useWork, type WorkDocument } from "@/shared/graphql/useWork";
import type { TopicFormProps } from "./TopicForm";
import { useTextRule } from "./useTextRule";

interface Props extends TopicFormProps {
  action: "CLOSE" | "ROLL_OVER" | "DROP";
  document: WorkDocument<EndKeySupervisionInput>;
}

/** The end of a topic in this year, and why. */
export function EndForm({ action, document, topic, close }: Props) {
  const { t } = useTranslation();
  const rules = z.object({ remark: useTextRule()("remark", 1000) });
  const { register, handleSubmit, setError, formState } = useForm({ resolver: zodResolver(rules) });
  const { work, busy } = useWork(document);
  const send = handleSubmit(async ({ remark }) => {
    if (showOutcome(await work({ id: topic.id, expectedVersion: topic.version, remark }), ["remark"], setError)) {
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t(`supervision.action.${action}`)} onSubmit={send}>
      <p>{t(`supervision.effect.${action}`)}</p>
      <TextArea label={t("supervision.form.remark")} error={errors.remark?.message} rows={3} {...register("remark")} />
      <FormFoot error={errors.root?.message} busy={busy} send={t(`supervision.confirm.${action}`)} close={close} />
    </Form>
  );
}
