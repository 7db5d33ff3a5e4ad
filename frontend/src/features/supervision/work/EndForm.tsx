import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { TextArea } from "@/shared/form/TextArea";
import { z } from "@/shared/form/rules";
import type { FragmentType } from "@/shared/graphql/generated";
import type { EndKeySupervisionInput, TopicStepFragmentDoc } from "@/shared/graphql/generated/graphql";
import { FormFoot } from "./FormFoot";
import type { TopicFormProps } from "./TopicForm";
import { useTextRule } from "./useTextRule";
import { useTopicStep } from "./useTopicStep";

interface Props extends TopicFormProps {
  action: "CLOSE" | "ROLL_OVER" | "DROP";
  document: TypedDocumentNode<
    { step: FragmentType<typeof TopicStepFragmentDoc> },
    { input: EndKeySupervisionInput }
  >;
}

/** The end of a topic in this year, and why. */
export function EndForm({ action, document, topic, close }: Props) {
  const { t } = useTranslation();
  const rules = z.object({ remark: useTextRule()("remark", 1000) });
  const { register, handleSubmit, setError, formState } = useForm({ resolver: zodResolver(rules) });
  const { take, busy } = useTopicStep(document, ["remark"], setError);
  const send = handleSubmit(async ({ remark }) => {
    if (await take({ id: topic.id, expectedVersion: topic.version, remark })) {
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
