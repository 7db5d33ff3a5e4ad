import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment } from "@/shared/graphql/generated";
import {
  ProblemPartsFragmentDoc,
  SaveCongressSessionDocument,
  type SessionPartsFragment,
} from "@/shared/graphql/generated/graphql";
import { useKeptKey } from "@/shared/graphql/useKeptKey";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { placeInForm } from "./placeInForm";

/** Enters a session, or corrects its days. */
export function SessionForm({ session, close }: { session: SessionPartsFragment | null; close: () => void }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const [{ fetching }, execute] = useMutation(SaveCongressSessionDocument);
  const { keyFor, answered } = useKeptKey();
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
    const { data, error } = await execute({ input: { ...content, idempotencyKey: keyFor(content) } });
    if (error || !data) {
      setError("root", { message: error ? failureText(error, t) : t("error.network") });
      return;
    }
    answered();
    const problems = readFragment(ProblemPartsFragmentDoc, data.saveCongressSession.problems);
    placeInForm<Values>(problems, (path) => path in values, setError);
    if (problems.length === 0) {
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
      {errors.root?.message && <Notice tone="error">{errors.root.message}</Notice>}
      <Buttons>
        <Button type="submit" kind="primary" busy={fetching ? t("common.sending") : undefined}>
          {t("rules.saveSession")}
        </Button>
        <Button kind="quiet" onClick={leave}>
          {t("common.cancel")}
        </Button>
      </Buttons>
    </Form>
  );
}
