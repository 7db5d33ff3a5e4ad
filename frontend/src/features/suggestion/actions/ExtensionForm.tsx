import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { RequestExtensionDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { useSession } from "@/shared/session/useSession";
import { formatDay, laterBy } from "@/shared/time/days";
import { itemCopyKey } from "../itemCopyKey";
import type { FormProps } from "./FormProps";
import type { UnitFacts } from "./WithUnitFacts";

/** Asks for more time, from the day after the present due day to the longest term. */
export function ExtensionForm({ action, item, close, facts }: FormProps & { facts: UnitFacts }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { me } = useSession();
  const own = facts.assignments.find((each) => each.availableActions.some((may) => may.action === action && may.allowed));
  const due = own?.deadline.due ?? "";
  const latest = own?.extendableUntil ?? "";
  const range = t("unitWork.extension.range", { due: formatDay(due, language), latest: formatDay(latest, language) });
  const rules = z.object({
    until: z.string().refine((day) => day > due && day <= latest, range),
    reason: z.string().trim().min(1, t("unitWork.extension.reasonMissing")).max(2000, t("error.tooLong", { max: 2000 })),
  });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey(action, me?.id ?? "", item.id),
    { resolver: zodResolver(rules), defaultValues: { until: "", reason: "" } },
  );
  const { work, busy } = useWork(RequestExtensionDocument);
  const send = handleSubmit(async ({ until, reason }) => {
    if (showOutcome(await work({ id: item.id, until, reason }), ["until", "reason"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <p>{t("unitWork.extension.effect")}</p>
      {own && (
        <div>
          <p>{t("unitWork.extension.now")}</p>
          <DeadlineBadge deadline={own.deadline} why />
        </div>
      )}
      <TextField
        label={t("unitWork.extension.until")}
        hint={t("unitWork.extension.latest", { day: formatDay(latest, language) })}
        type="date"
        min={laterBy(due, 1)}
        max={latest}
        error={errors.until?.message}
        {...register("until")}
      />
      <TextArea
        label={t("unitWork.extension.reason")}
        error={errors.reason?.message}
        rows={4}
        {...register("reason")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t("unitWork.extension.send")} close={close} />
    </Form>
  );
}
