import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import {
  DropCommitmentDocument,
  FailCommitmentDocument,
  KeepCommitmentDocument,
  ReportProgressDocument,
} from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { useSession } from "@/shared/session/useSession";
import { formatDay } from "@/shared/time/days";
import { itemCopyKey } from "../itemCopyKey";
import type { FormProps } from "./FormProps";
import type { UnitFacts } from "./WithUnitFacts";

const STEPS = {
  REPORT_PROGRESS: { document: ReportProgressDocument, max: 2_000 },
  KEEP_COMMITMENT: { document: KeepCommitmentDocument, max: 10_000 },
  FAIL_COMMITMENT: { document: FailCommitmentDocument, max: 10_000 },
  DROP_COMMITMENT: { document: DropCommitmentDocument, max: 10_000 },
};

/** What can be said about a promise. */
export type CommitmentAction = keyof typeof STEPS;

/** Says of one of the open promises how far it is, that it is kept, or why it is not. */
export function CommitmentForm({ action, item, close, facts }: FormProps<CommitmentAction> & { facts: UnitFacts }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { me } = useSession();
  const { document, max } = STEPS[action];
  const open = facts.commitments.filter(
    ({ status, unit }) => status === "OPEN" && (action === "DROP_COMMITMENT" || unit.id === me?.unit?.id),
  );
  const rules = z.object({
    commitment: z.string(t("unitWork.promise.whichMissing")).min(1, t("unitWork.promise.whichMissing")),
    text: z.string().trim().min(1, t("action.wordsMissing")).max(max, t("error.tooLong", { max })),
  });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey(action, me?.id ?? "", item.id),
    {
      resolver: zodResolver(rules),
      defaultValues: { commitment: open.length === 1 ? (open[0]?.key ?? "") : "", text: "" },
    },
  );
  const { work, busy } = useWork(document);
  const send = handleSubmit(async (values) => {
    if (showOutcome(await work({ id: item.id, ...values }), ["commitment", "text"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <p>{t(`unitWork.promise.effect.${action}`)}</p>
      <RadioField
        label={t("unitWork.promise.which")}
        error={errors.commitment?.message}
        options={open.map(({ key, what, who, deadline }) => ({
          value: key,
          name: what,
          meaning: t("unitWork.promise.byWhom", { who, day: formatDay(deadline.due, language) }),
        }))}
        {...register("commitment")}
      />
      <TextArea
        label={t(`unitWork.promise.words.${action}`)}
        error={errors.text?.message}
        rows={4}
        {...register("text")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t(`enum.action.${action}`)} close={close} />
    </Form>
  );
}
