import { zodResolver } from "@hookform/resolvers/zod";
import { Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { UnitPicker } from "@/shared/entity/UnitPicker";
import type { UnitChoice } from "@/shared/entity/useUnitSearch";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import { TextArea } from "@/shared/form/TextArea";
import { useKeptForm } from "@/shared/form/useKeptForm";
import type {
  QuestionActionsFragment,
  QuestionNotOursInput,
} from "@/shared/graphql/generated/graphql";
import { useWork, type WorkDocument } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { questionCopyKey } from "./questionCopyKey";

interface Props<Input> {
  action: "NOT_OURS" | "REDIRECT";
  document: WorkDocument<Input>;
  question: QuestionActionsFragment;
  /** Puts the form away; undefined where it has to stay open. */
  close: (() => void) | undefined;
}

/**
 * Whose matter the question is, and why. A unit may not know; the office has to say, and finds the unit already chosen
 * that the unit asked thought right.
 */
export function RoutingForm<Input extends QuestionNotOursInput>({ action, document, question, close }: Props<Input>) {
  const { t } = useTranslation();
  const { me } = useSession();
  const sentBack = question.timeline.filter((event) => event.action === "NOT_OURS");
  const thoughtRight = action === "REDIRECT" ? (sentBack[sentBack.length - 1]?.unit ?? null) : null;
  const rules = z.object({
    unit: z.custom<UnitChoice | null>((unit) => action === "NOT_OURS" || Boolean(unit), t("question.unitMissing")),
    reason: z.string().trim().min(1, t("question.reasonMissing")).max(2000, t("error.tooLong", { max: 2000 })),
  });
  const { control, register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    questionCopyKey(action, me?.id ?? "", question.id),
    { resolver: zodResolver(rules), defaultValues: { unit: thoughtRight, reason: "" } },
  );
  const { work, busy } = useWork(document);
  const send = handleSubmit(async ({ unit, reason }) => {
    const content = { id: question.id, expectedVersion: question.version, unit: unit?.id ?? null, reason };
    const outcome = await work(content as unknown as Omit<Input, "idempotencyKey">);
    showOutcome(outcome, ["unit", "reason"], setError);
    if (outcome.kind === "done") {
      forget();
      close?.();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t(`question.action.${action}`)} onSubmit={send}>
      <Controller
        control={control}
        name="unit"
        render={({ field }) => (
          <UnitPicker
            label={t(`question.unitOf.${action}`)}
            error={errors.unit?.message}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <TextArea
        label={t("question.reason")}
        hint={t(`question.hint.${action}`)}
        error={errors.reason?.message}
        rows={4}
        {...register("reason")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t(`question.send.${action}`)} close={close} />
    </Form>
  );
}
