import { useState } from "react";
import type { UseFormSetError } from "react-hook-form";
import { showOutcome } from "@/shared/form/showOutcome";
import { SaveNoticeSettingsDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";

/** What the form holds; `quietHours` is only where a problem with both hours is shown. */
export interface SettingsValues {
  mail: boolean;
  quiet: boolean;
  from: string;
  to: string;
  quietHours: string;
  reminderDays: string[];
}

/** Saves how I am told, and says in the form what came of it. */
export function useSaveSettings(expectedVersion: number, setError: UseFormSetError<SettingsValues>) {
  const { work, busy } = useWork(SaveNoticeSettingsDocument);
  const [saved, setSaved] = useState(false);
  const save = async ({ mail, quiet, from, to, reminderDays }: SettingsValues) => {
    setSaved(false);
    const content = {
      mail,
      quietHours: quiet ? { from, to } : null,
      reminderDays: reminderDays.map(Number),
      expectedVersion,
    };
    setSaved(showOutcome(await work(content), ["quietHours", "reminderDays"], setError));
  };
  return { save, busy, saved };
}
