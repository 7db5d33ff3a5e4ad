import type { TFunction } from "i18next";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { CheckField } from "@/shared/form/CheckField";
import { Form } from "@/shared/form/Form";
import { TextField } from "@/shared/form/TextField";
import type { NoticeSettingsPartsFragment } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import styles from "./Notices.module.css";
import { useSaveSettings, type SettingsValues } from "./useSaveSettings";

/** The choices, with what they mean; what was typed stays where saving failed. */
export function NoticeSettingsForm({ settings }: { settings: NoticeSettingsPartsFragment }) {
  const { t } = useTranslation();
  const { register, handleSubmit, setError, control, formState } = useForm<SettingsValues>({
    values: valuesOf(settings),
    resetOptions: { keepDirtyValues: true },
  });
  const { save, busy, saved } = useSaveSettings(settings.version, setError);
  const { errors } = formState;
  const quiet = useWatch({ control, name: "quiet" });
  return (
    <Form label={t("notice.settings.title")} onSubmit={() => void handleSubmit(save)()}>
      <CheckField label={t("notice.settings.mail")} hint={mailHint(settings, t)} {...register("mail")} />
      <CheckField label={t("notice.settings.quiet")} {...register("quiet")} />
      {quiet && (
        <div className={styles.hours}>
          <TextField
            type="time"
            label={t("notice.settings.from")}
            error={errors.quietHours?.message}
            {...register("from")}
          />
          <TextField type="time" label={t("notice.settings.to")} {...register("to")} />
        </div>
      )}
      <fieldset className={styles.days}>
        <legend>{t("notice.settings.reminders")}</legend>
        {settings.offeredReminderDays.map((day) => (
          <CheckField
            key={day}
            value={String(day)}
            label={day === 0 ? t("notice.settings.dueDay") : t("notice.settings.daysBefore", { count: day })}
            {...register("reminderDays")}
          />
        ))}
      </fieldset>
      {errors.reminderDays && <Notice tone="error">{errors.reminderDays.message}</Notice>}
      {errors.root && <Notice tone="error">{errors.root.message}</Notice>}
      {saved && <Notice tone="done">{t("notice.settings.saved")}</Notice>}
      <Buttons>
        <Button type="submit" busy={busy ? t("common.sending") : undefined}>
          {t("notice.settings.save")}
        </Button>
      </Buttons>
    </Form>
  );
}

function valuesOf({ mail, quietHours, reminderDays }: NoticeSettingsPartsFragment): SettingsValues {
  return {
    mail,
    quiet: quietHours !== null,
    from: quietHours?.from ?? "21:00",
    to: quietHours?.to ?? "08:00",
    quietHours: "",
    reminderDays: reminderDays.map(String),
  };
}

function mailHint(
  { mailOffered, email }: NoticeSettingsPartsFragment,
  t: TFunction,
): string {
  if (!mailOffered) {
    return t("notice.settings.noMail");
  }
  return email ? t("notice.settings.mailTo", { email }) : t("notice.settings.noAddress");
}
