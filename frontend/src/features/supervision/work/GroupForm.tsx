import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { showOutcome } from "@/shared/form/showOutcome";
import { GroupSuggestionsDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { SuggestionPicker, type Chosen } from "./SuggestionPicker";
import type { TopicFormProps } from "./TopicForm";

/** Adds suggestions to a topic. */
export function GroupForm({ topic, close }: TopicFormProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const { setError, clearErrors, handleSubmit, formState } = useForm<{ suggestions: string }>();
  const { work, busy } = useWork(GroupSuggestionsDocument);
  const send = handleSubmit(async () => {
    if (chosen.length === 0) {
      setError("suggestions", { message: t("supervision.missing.suggestions") });
      return;
    }
    const suggestions = chosen.map(({ id }) => id);
    if (showOutcome(await work({ id: topic.id, expectedVersion: topic.version, suggestions }), ["suggestions"], setError)) {
      close();
    }
  });
  const choose = (next: Chosen[]) => {
    clearErrors();
    setChosen(next);
  };
  const { errors } = formState;
  return (
    <Form label={t("supervision.action.GROUP")} onSubmit={send}>
      <SuggestionPicker chosen={chosen} onChange={choose} error={errors.suggestions?.message} />
      <FormFoot error={errors.root?.message} busy={busy} send={t("supervision.confirm.GROUP")} close={close} />
    </Form>
  );
}
