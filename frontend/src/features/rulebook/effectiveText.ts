import type { TFunction } from "i18next";
import { formatDay } from "@/shared/time/days";
import type { Language } from "@/shared/i18n/Language";
import type { RuleSetVersionFragment } from "@/shared/graphql/generated/graphql";

/** When new items take a version, in words. */
export function effectiveText(version: RuleSetVersionFragment, language: Language, t: TFunction): string {
  const from = formatDay(version.effectiveFrom, language);
  if (version.effectiveUntil === null || version.effectiveUntil === undefined) {
    return t("rules.from", { from });
  }
  return version.effectiveUntil < version.effectiveFrom
    ? t("rules.never", { from })
    : t("rules.fromTo", { from, to: formatDay(version.effectiveUntil, language) });
}
