import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import { RecordKeySupervisionDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { today } from "@/shared/time/today";
import { namesIn } from "./namesIn";
import type { TopicFormProps } from "./TopicForm";
import { useTextRule } from "./useTextRule";

const KINDS = ["VISIT", "FORUM", "MEETING"] as const;

/** A visit, a forum or a meeting; what is typed stays on this device until it is sent. */
export function RecordForm({ topic, close }: TopicFormProps) {
  const { t } = useTranslation();
  const { me } = useSession();
  const text = useTextRule();
  const rules = z.object({
    kind: z.enum(KINDS, t("supervision.missing.kind")),
    on: text("on", 10),
    place: z.string().trim().max(100, t("error.tooLong", { max: 100 })),
    participants: z.string(),
    summary: text("summary", 2000),
  });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    `supervision.record.${me?.id}.${topic.id}`,
    {
      resolver: zodResolver(rules),
      defaultValues: { on: today(), place: "", participants: "", summary: "" },
    },
  );
  const { work, busy } = useWork(RecordKeySupervisionDocument);
  const send = handleSubmit(async ({ place, participants, ...values }) => {
    const names = namesIn(participants);
    const content = { ...values, place: place || null, participants: names };
    const outcome = await work({ id: topic.id, expectedVersion: topic.version, ...content });
    if (showOutcome(outcome, ["kind", "on", "place", "participants", "summary"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t("supervision.action.RECORD")} onSubmit={send}>
      <p>{t("supervision.effect.RECORD")}</p>
      <RadioField
        label={t("supervision.form.kind")}
        error={errors.kind?.message}
        options={KINDS.map((value) => ({ value, name: t(`supervision.kind.${value}`) }))}
        {...register("kind")}
      />
      <TextField type="date" label={t("supervision.form.on")} error={errors.on?.message} {...register("on")} />
      <TextField label={t("supervision.form.place")} error={errors.place?.message} {...register("place")} />
      <TextField
        label={t("supervision.form.participants")}
        hint={t("supervision.form.participantsHint")}
        error={errors.participants?.message}
        {...register("participants")}
      />
      <TextArea label={t("supervision.form.summary")} error={errors.summary?.message} rows={6} {...register("summary")} />
      <FormFoot error={errors.root?.message} busy={busy} send={t("supervision.confirm.RECORD")} close={close} />
    </Form>
  );
}
