import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { TextArea } from "@/shared/form/TextArea";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { useWork, type WorkDocument } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { itemCopyKey } from "../itemCopyKey";
import { AssignmentChoice, assignmentsFor } from "./AssignmentChoice";
import type { FormProps } from "./FormProps";

type Words = "CONTEST" | "DECLINE_COSIGN" | "DECLINE_FOR_DELEGATION" | "GRANT_WITHDRAWAL" | "REFUSE_WITHDRAWAL" | "REQUEST_WITHDRAWAL" | "REMARK"
  | "KEEP_ASSIGNMENT" | "CLOSE" | "GRANT_EXTENSION" | "REFUSE_EXTENSION" | "SUSPEND" | "ASSIGN_INSIDE"
  | "GIVE_OPINION" | "SEND_BACK" | "QUESTION_REPLY";

interface Props<Input extends { id: string; idempotencyKey: string }> extends FormProps<Words> {
  document: WorkDocument<Input>;
  /** The input's field for the words. */
  field: string & keyof Input;
  /** What the input needs beside the words, read from the item. */
  rest?: object;
  required?: boolean;
  max?: number;
  rows?: number;
}

/** A step that needs words, and where there are several units the one that is meant; what is typed stays on this device. */
export function WordsForm<Input extends { id: string; idempotencyKey: string }>(props: Props<Input>) {
  const { action, item, close, document, field, rest, required = true, max = 2000, rows = 4 } = props;
  const { t } = useTranslation();
  const { me } = useSession();
  const severalUnits = assignmentsFor(item, action).length > 1;
  const rules = z.object({
    words: required
      ? z.string().trim().min(1, t("action.wordsMissing")).max(max, t("error.tooLong", { max }))
      : z.string().trim().max(max, t("error.tooLong", { max })),
    assignment: severalUnits ? z.string().min(1, t("assign.whichMissing")) : z.string(),
  });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey(action, me?.id ?? "", item.id),
    { resolver: zodResolver(rules), defaultValues: { words: "", assignment: "" } },
  );
  const { work, busy } = useWork(document);
  const send = handleSubmit(async ({ words, assignment }) => {
    const input = {
      id: item.id,
      ...rest,
      [field]: words || null,
      ...(assignment ? { assignment } : {}),
    };
    const outcome = await work(input as unknown as Omit<Input, "idempotencyKey">);
    const named =
      outcome.kind === "problems"
        ? {
            ...outcome,
            problems: outcome.problems.map((each) => ({
              ...each,
              path: each.path.map((part) => (part === field ? "words" : part)),
            })),
          }
        : outcome;
    if (showOutcome(named, ["words", "assignment"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <p>{t(`action.effect.${action}`, { name: item.sponsor?.name ?? "" })}</p>
      <AssignmentChoice item={item} action={action} error={errors.assignment?.message} {...register("assignment")} />
      <TextArea
        label={t(`action.words.${action}`)}
        error={errors.words?.message}
        rows={rows}
        {...register("words")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t(`action.confirm.${action}`)} close={close} />
    </Form>
  );
}
