import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import { TextArea } from "@/shared/form/TextArea";
import { useKeptForm } from "@/shared/form/useKeptForm";
import type {
  QuestionActionsFragment,
  QuestionTextInput,
} from "@/shared/graphql/generated/graphql";
import { useWork, type WorkDocument } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { questionCopyKey } from "./questionCopyKey";

interface Props {
  action: "ANSWER" | "CORRECT" | "FOLLOW_UP";
  document: WorkDocument<QuestionTextInput>;
  question: QuestionActionsFragment;
  max: number;
  /** Puts the form away; undefined where it has to stay open. */
  close: (() => void) | undefined;
}

/** An answer, a correction or a follow-up; what is typed stays on this device until it is sent. */
export function TextForm({ action, document, question, max, close }: Props) {
  const { t } = useTranslation();
  const { me } = useSession();
  const rules = z.object({
    text: z
      .string()
      .trim()
      .min(1, t(`question.missing.${action}`))
      .refine((value) => [...value].length <= max, t("error.tooLong", { max })),
  });
  const { register, handleSubmit, setError, formState, forget, reset } = useKeptForm<z.infer<typeof rules>>(
    questionCopyKey(action, me?.id ?? "", question.id),
    { resolver: zodResolver(rules), defaultValues: { text: "" } },
  );
  const { work, busy } = useWork(document);
  const send = handleSubmit(async ({ text }) => {
    const outcome = await work({ id: question.id, expectedVersion: question.version, text });
    showOutcome(outcome, ["text"], setError);
    if (outcome.kind === "done") {
      reset({ text: "" });
      forget();
      close?.();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t(`question.action.${action}`)} onSubmit={send}>
      <TextArea
        label={t(`question.label.${action}`)}
        hint={t(`question.hint.${action}`, { name: question.asker.name })}
        error={errors.text?.message}
        rows={action === "FOLLOW_UP" ? 5 : 10}
        {...register("text")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t(`question.send.${action}`)} close={close} />
    </Form>
  );
}
