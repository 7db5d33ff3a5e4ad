import { useState } from "react";
import type { UseFormSetError } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useMutation } from "urql";
import { showProblems } from "@/shared/form/showProblems";
import { failureText } from "@/shared/graphql/failureText";
import { readFragment } from "@/shared/graphql/generated";
import { ProblemPartsFragmentDoc, SaveNoticeSettingsDocument } from "@/shared/graphql/generated/graphql";
import { useKeptKey } from "@/shared/graphql/useKeptKey";
import { watchNotices } from "./watchNotices";

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
  const { t } = useTranslation();
  const [{ fetching }, execute] = useMutation(SaveNoticeSettingsDocument);
  const { keyFor, answered } = useKeptKey();
  const [saved, setSaved] = useState(false);
  const save = async ({ mail, quiet, from, to, reminderDays }: SettingsValues) => {
    setSaved(false);
    const content = {
      mail,
      quietHours: quiet ? { from, to } : null,
      reminderDays: reminderDays.map(Number),
      expectedVersion,
    };
    const { data, error } = await execute({ input: { ...content, idempotencyKey: keyFor(content) } }, watchNotices);
    if (error || !data) {
      setError("root", { message: error ? failureText(error, t) : t("error.network") });
      return;
    }
    answered();
    const problems = readFragment(ProblemPartsFragmentDoc, data.saveNoticeSettings.problems);
    showProblems(problems, ["quietHours", "reminderDays"], setError);
    setSaved(problems.length === 0);
  };
  return { save, busy: fetching, saved };
}
