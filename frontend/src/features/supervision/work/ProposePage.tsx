import { zodResolver } from "@hookform/resolvers/zod";
import { Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { SelectField } from "@/shared/form/SelectField";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import { ProposeKeySupervisionDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { Page } from "@/shared/ui/Page";
import { CommitteeSelect } from "../CommitteeSelect";
import { thisYear } from "@/shared/time/today";
import { SuggestionPicker } from "./SuggestionPicker";
import { UnitsField } from "./UnitsField";
import { useTextRule } from "./useTextRule";

/** A new topic; what is typed stays on this device until it is proposed. */
export function ProposePage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const navigate = useNavigate();
  const text = useTextRule();
  const present = thisYear();
  const chosen = z.object({ id: z.string(), number: z.string().nullish(), title: z.string() });
  const unit = z.object({ id: z.string(), name: z.string(), shortName: z.string() });
  const rules = z.object({
    year: z.string(),
    title: text("title", 100),
    why: text("why", 2000),
    leadCommittee: z.string().min(1, t("supervision.missing.committee")),
    units: z.array(unit).min(1, t("supervision.missing.units")),
    suggestions: z.array(chosen).min(1, t("supervision.missing.suggestions")),
  });
  const { register, control, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    `supervision.propose.${me?.id}`,
    {
      resolver: zodResolver(rules),
      defaultValues: {
        year: String(present),
        title: "",
        why: "",
        leadCommittee: me?.committee?.id ?? "",
        units: [],
        suggestions: [],
      },
    },
  );
  const { work, busy } = useWork(ProposeKeySupervisionDocument);
  const send = handleSubmit(async ({ year, units, suggestions, ...values }) => {
    const outcome = await work({
      ...values,
      year: Number(year),
      units: units.map((each) => each.id),
      suggestions: suggestions.map((each) => each.id),
    });
    showOutcome(outcome, ["year", "title", "why", "leadCommittee", "units", "suggestions"], setError);
    if (outcome.kind === "done" && outcome.payload.topic) {
      forget();
      await navigate(`/supervision/${outcome.payload.topic.id}`, { replace: true });
    }
  });
  const { errors } = formState;
  return (
    <Page title={t("supervision.propose")} reading>
      <Form label={t("supervision.propose")} onSubmit={send}>
        <SelectField label={t("supervision.year")} error={errors.year?.message} {...register("year")}>
          {[present, present + 1].map((year) => (
            <option key={year} value={year}>
              {t("supervision.yearOf", { year })}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t("supervision.form.title")}
          hint={t("supervision.form.titleHint")}
          error={errors.title?.message}
          {...register("title")}
        />
        <TextArea
          label={t("supervision.form.why")}
          hint={t("supervision.form.whyHint")}
          error={errors.why?.message}
          rows={5}
          {...register("why")}
        />
        <Controller
          control={control}
          name="leadCommittee"
          render={({ field }) => (
            <CommitteeSelect
              label={t("supervision.committee")}
              empty={t("common.choose")}
              error={errors.leadCommittee?.message}
              {...field}
            />
          )}
        />
        <Controller
          control={control}
          name="units"
          render={({ field }) => (
            <UnitsField value={field.value} onChange={field.onChange} error={errors.units?.message} />
          )}
        />
        <Controller
          control={control}
          name="suggestions"
          render={({ field }) => (
            <SuggestionPicker chosen={field.value} onChange={field.onChange} error={errors.suggestions?.message} />
          )}
        />
        <FormFoot
          error={errors.root?.message}
          busy={busy}
          send={t("supervision.confirm.PROPOSE")}
          close={() => navigate("/supervision")}
        />
      </Form>
    </Page>
  );
}
