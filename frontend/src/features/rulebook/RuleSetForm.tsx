import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { useKeptForm } from "@/shared/form/useKeptForm";
import type { RuleKind, RuleSetVersionFragment } from "@/shared/graphql/generated/graphql";
import type { WorkOutcome } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { Section } from "@/shared/ui/Section";
import { placeInForm } from "./placeInForm";
import { PreviewPanel } from "./PreviewPanel";
import { RuleFields } from "./RuleFields";
import { OPTIONAL, ruleSetRules, valuesOf, type RuleSetValues } from "./RuleSetValues";
import { useRuleSetWork, type Preview } from "./useRuleSetWork";

type Optional = keyof typeof OPTIONAL;

/** Changes the terms of the newest version, shows what that would do, and saves them as the next version. */
export function RuleSetForm({ version }: { version: RuleSetVersionFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { me } = useSession();
  const [shown, setShown] = useState<{ of: string; preview: Preview } | null>(null);
  const { preview, save, busy } = useRuleSetWork();
  const { register, handleSubmit, setError, formState, control, watch, forget } = useKeptForm<RuleSetValues>(
    `rules.${me?.id ?? ""}.${version.ruleSet}`,
    { resolver: zodResolver(ruleSetRules(t)), defaultValues: valuesOf(version) },
  );
  const { fields, append, remove } = useFieldArray({ control, name: "rules" });
  const { errors } = formState;
  const current = shown?.of === JSON.stringify(watch()) ? shown : null;
  const known = new Map(version.rules.map((rule) => [rule.kind as string, rule]));

  const basedOn = watch("basedOn");
  const content = ({ name, nameEn, effectiveFrom, source, rules }: RuleSetValues) => ({
    ruleSet: version.ruleSet,
    expectedVersion: version.version,
    name,
    nameEn,
    effectiveFrom,
    source,
    rules: rules.map((rule) => ({
      ...rule,
      kind: rule.kind as RuleKind,
      amount: Number(rule.amount),
      note: rule.note || null,
    })),
  });

  const done = <Done,>(outcome: WorkOutcome<Done>): outcome is { kind: "done"; payload: Done } => {
    placeInForm<RuleSetValues>(outcome, isField, setError);
    return outcome.kind === "done";
  };

  const ask = handleSubmit(async (values) => {
    const typed = JSON.stringify(watch());
    const answer = await preview(content(values));
    setShown(done(answer) ? { of: typed, preview: answer.payload } : null);
  });
  const keep = handleSubmit(async (values) => {
    if (done(await save(content(values)))) {
      forget();
      await navigate(`/rules?version=${encodeURIComponent(`${version.ruleSet}/${version.version + 1}`)}`);
    }
  });

  return (
    <Form label={t("rules.edit")} onSubmit={() => void (current ? keep() : ask())}>
      <TextField label={t("rules.name")} error={errors.name?.message} {...register("name")} />
      <TextField label={t("rules.nameEn")} error={errors.nameEn?.message} {...register("nameEn")} />
      <TextField
        label={t("rules.effectiveFrom")}
        hint={t("rules.effectiveHint")}
        type="date"
        error={errors.effectiveFrom?.message}
        {...register("effectiveFrom")}
      />
      <TextArea label={t("rules.source")} rows={3} error={errors.source?.message} {...register("source")} />
      <Section title={t("rules.allTerms")} count={fields.length}>
        {fields.map((field, index) => (
          <RuleFields
            key={field.id}
            index={index}
            name={known.get(field.kind)?.name ?? t(`rules.optional.${field.kind as Optional}`)}
            start={known.get(field.kind)?.fromName ?? t(`rules.optionalStart.${field.kind as Optional}`)}
            register={register}
            errors={errors.rules}
            remove={field.kind in OPTIONAL ? () => remove(index) : undefined}
          />
        ))}
      </Section>
      <Buttons>
        {(Object.keys(OPTIONAL) as Optional[])
          .filter((kind) => fields.every((field) => field.kind !== kind))
          .map((kind) => (
            <Button key={kind} onClick={() => append({ ...OPTIONAL[kind] })}>
              {t("rules.add", { name: t(`rules.optional.${kind}`) })}
            </Button>
          ))}
      </Buttons>
      {current && <PreviewPanel preview={current.preview} />}
      {basedOn !== version.version && (
        <Notice tone="warn" action={<Link to={`/rules?version=${encodeURIComponent(version.key)}`}>{t("rules.look")}</Link>}>
          {t("rules.newer", { old: basedOn, n: version.version })}
        </Notice>
      )}
      {shown && !current && <Notice tone="warn">{t("rules.previewOld")}</Notice>}
      {errors.root?.message && <Notice tone="error">{errors.root.message}</Notice>}
      {errors.rules && <Notice tone="error">{t("rules.someWrong")}</Notice>}
      <Buttons>
        <Button type="submit" kind="primary" busy={busy ? t("common.sending") : undefined}>
          {current ? t("rules.save", { n: version.version + 1 }) : t("rules.showPreview")}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            forget();
            void navigate("/rules");
          }}
        >
          {t("rules.drop")}
        </Button>
      </Buttons>
    </Form>
  );
}

function isField(path: string): boolean {
  return /^(name|nameEn|effectiveFrom|source|rules\.\d+\.(amount|unit|source|note))$/.test(path);
}
