import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { RadioField } from "@/shared/form/RadioField";
import { SelectField } from "@/shared/form/SelectField";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { LogContactDocument, type ContactChannel } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { today } from "@/shared/time/days";
import { itemCopyKey } from "../itemCopyKey";
import type { FormProps } from "./FormProps";
import type { UnitFacts } from "./WithUnitFacts";

const CHANNELS = ["VISIT", "PHONE", "MEETING", "RESEARCH", "ONLINE", "LETTER"] as const satisfies ContactChannel[];
const NAMES = ["channel", "on", "deputy", "people", "summary"] as const;

/** Logs how, when, with whom and by whom a unit spoke with a sponsor, and what was said. */
export function LogContactForm({ action, item, close, facts }: FormProps & { facts: UnitFacts }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const rules = z.object({
    channel: z.enum(CHANNELS, t("unitWork.contact.channelMissing")),
    on: z.string().min(1, t("unitWork.contact.onMissing")).refine((day) => day <= today(), t("unitWork.contact.future")),
    deputy: z.string(),
    people: z.string().trim().min(1, t("unitWork.contact.peopleMissing")).max(200, t("error.tooLong", { max: 200 })),
    summary: z.string().trim().min(1, t("unitWork.contact.summaryMissing")).max(2000, t("error.tooLong", { max: 2000 })),
  });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey(action, me?.id ?? "", item.id),
    { resolver: zodResolver(rules), defaultValues: { on: today(), deputy: "", people: "", summary: "" } },
  );
  const { work, busy } = useWork(LogContactDocument);
  const send = handleSubmit(async ({ deputy, ...entry }) => {
    const outcome = await work({ id: item.id, ...entry, deputy: deputy || null });
    if (showOutcome(outcome, NAMES, setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  const others = facts.cosignatures.flatMap(({ answer, deputy }) => (answer === "SIGNED" && deputy ? [deputy] : []));
  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <p>{t("unitWork.contact.effect")}</p>
      <RadioField
        label={t("unitWork.contact.channel")}
        error={errors.channel?.message}
        options={CHANNELS.map((value) => ({
          value,
          name: t(`enum.contactChannel.${value}`),
          ...(value === "LETTER" && { meaning: t("unitWork.contact.letterWaits") }),
        }))}
        {...register("channel")}
      />
      <TextField
        label={t("unitWork.contact.on")}
        type="date"
        max={today()}
        error={errors.on?.message}
        {...register("on")}
      />
      {others.length > 0 && (
        <SelectField label={t("unitWork.contact.deputy")} error={errors.deputy?.message} {...register("deputy")}>
          <option value="">{t("unitWork.contact.lead", { name: facts.sponsor?.name ?? "" })}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <TextField
        label={t("unitWork.contact.people")}
        hint={t("unitWork.contact.peopleHint")}
        error={errors.people?.message}
        {...register("people")}
      />
      <TextArea
        label={t("unitWork.contact.summary")}
        error={errors.summary?.message}
        rows={4}
        {...register("summary")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t("unitWork.contact.send")} close={close} />
    </Form>
  );
}
