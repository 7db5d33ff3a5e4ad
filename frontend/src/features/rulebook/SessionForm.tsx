import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import {
  SaveCongressSessionDocument,
  type SessionPartsFragment,
} from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { placeInForm } from "./placeInForm";

/** Enters a session, or corrects its days. */
export function SessionForm({ session, close }: { session: SessionPartsFragment | null; close: () => void }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const { work, busy } = useWork(SaveCongressSessionDocument);
  const number = (max: number) =>
    z.coerce
      .number<string | number>(t("rules.numberWrong", { max }))
      .int(t("rules.numberWrong", { max }))
      .min(1, t("rules.numberWrong", { max }))
      .max(max, t("rules.numberWrong", { max }));
  const rules = z
    .object({
      term: number(99),
      number: number(20),
      from: z.iso.date(t("rules.dayMissing")),
      to: z.iso.date(t("rules.dayMissing")),
      source: z
        .string()
        .trim()
        .min(1, t("rules.missing"))
        .max(1000, t("error.tooLong", { max: 1000 })),
    })
    .refine(({ from, to }) => from <= to, { path: ["to"], message: t("rules.spanWrong") });
  type Values = z.input<typeof rules>;
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<Values>(
    `session.${me?.id ?? ""}.${session?.id ?? "new"}`,
    {
      resolver: zodResolver(rules),
      defaultValues: {
        term: session?.term ?? "",
        number: session?.number ?? "",
        from: session?.from ?? "",
        to: session?.to ?? "",
        source: session?.source ?? "",
      },
    },
  );
  const { errors } = formState;
  const leave = () => {
    forget();
    close();
  };
  const save = handleSubmit(async (values) => {
    const content = {
      ...values,
      term: Number(values.term),
      number: Number(values.number),
      expectedVersion: session?.version ?? 0,
    };
    const outcome = await work(content);
    placeInForm<Values>(outcome, (path) => path in values, setError);
    if (outcome.kind === "done") {
      leave();
    }
  });
  return (
    <Form label={session ? t("rules.editSession") : t("rules.newSession")} onSubmit={() => void save()}>
      {(["term", "number"] as const).map((name) => (
        <TextField
          key={name}
          label={t(`rules.session.${name}`)}
          inputMode="numeric"
          readOnly={session !== null}
          error={errors[name]?.message}
          {...register(name)}
        />
      ))}
      <TextField label={t("rules.firstDay")} type="date" error={errors.from?.message} {...register("from")} />
      <TextField label={t("rules.lastDay")} type="date" error={errors.to?.message} {...register("to")} />
      <TextArea label={t("rules.source")} rows={2} error={errors.source?.message} {...register("source")} />
      <FormFoot error={errors.root?.message} busy={busy} send={t("rules.saveSession")} close={leave} />
    </Form>
  );
}
