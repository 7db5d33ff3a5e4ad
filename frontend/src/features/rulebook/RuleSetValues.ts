import type { RuleSetVersionFragment } from "@/shared/graphql/generated/graphql";
import type { TFunction } from "i18next";
import { z } from "@/shared/form/rules";

/** Kinds a rule set may have or not: without a term the step does not exist. */
export const OPTIONAL = {
  CHECK_REPLY: { kind: "CHECK_REPLY", amount: 5, unit: "WORKING_DAYS", from: "SENT", source: "", note: "" },
  SUSPEND: { kind: "SUSPEND", amount: 30, unit: "DAYS", from: "SUSPENDED", source: "", note: "" },
} as const;

const UNITS = ["MONTHS", "WORKING_DAYS", "DAYS"] as const;

/** What a new version must be, as far as the form can tell. */
export function ruleSetRules(t: TFunction) {
  const text = (max: number) => z.string().trim().min(1, t("rules.missing")).max(max, t("error.tooLong", { max }));
  const wrong = t("rules.amountWrong");
  return z.object({
    basedOn: z.number(),
    name: text(200),
    nameEn: text(200),
    effectiveFrom: z.iso.date(t("rules.dayMissing")),
    source: text(1000),
    rules: z.array(
      z.object({
        kind: z.string(),
        amount: z.coerce
          .number<string | number>(wrong)
          .int(wrong)
          .min(1, wrong)
          .max(1000, wrong),
        unit: z.enum(UNITS),
        from: z.string(),
        source: text(1000),
        note: z.string().trim().max(1000, t("error.tooLong", { max: 1000 })),
      }),
    ),
  });
}

/** What stands in the form. */
export type RuleSetValues = z.input<ReturnType<typeof ruleSetRules>>;

/** The newest version, ready to be changed, to begin on a day still to be chosen. */
export function valuesOf(version: RuleSetVersionFragment): RuleSetValues {
  return {
    basedOn: version.version,
    name: version.name,
    nameEn: version.nameEn,
    effectiveFrom: "",
    source: version.source,
    rules: version.rules.map(({ kind, amount, unit, from, source, note }) => ({
      kind,
      amount,
      unit,
      from,
      source,
      note: note ?? "",
    })),
  };
}
