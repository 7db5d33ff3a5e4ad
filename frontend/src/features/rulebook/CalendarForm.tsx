import { zodResolver } from "@hookform/resolvers/zod";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { useKeptForm } from "@/shared/form/useKeptForm";
import {
  SaveCalendarYearDocument,
  type CalendarYearPartsFragment,
} from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { Section } from "@/shared/ui/Section";
import styles from "./CalendarForm.module.css";
import { calendarRules, holidaysOf, valuesOf, type CalendarValues } from "./CalendarValues";
import { placeInForm } from "./placeInForm";
import { YearGrid } from "./YearGrid";

interface Props {
  year: number;
  /** As it is known; undefined for a year that is entered anew. */
  known: CalendarYearPartsFragment | undefined;
}

/** Enters or corrects a year: holidays from day to day, make-up days one by one, the year drawn below as it is typed. */
export function CalendarForm({ year, known }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { me } = useSession();
  const { work, busy } = useWork(SaveCalendarYearDocument);
  const { register, handleSubmit, setError, formState, control, watch, forget } = useKeptForm<CalendarValues>(
    `calendar.${me?.id ?? ""}.${year}`,
    { resolver: zodResolver(calendarRules(t)), defaultValues: valuesOf(known, t) },
  );
  const spans = useFieldArray({ control, name: "spans" });
  const makeUpDays = useFieldArray({ control, name: "makeUpDays" });
  const { errors } = formState;
  const typed = watch();
  const version = known?.version ?? 0;

  const save = handleSubmit(async (values) => {
    const days = holidaysOf(values.spans);
    const content = {
      year,
      expectedVersion: version,
      holidays: days.map(({ date, name }) => ({ date, name })),
      makeUpDays: values.makeUpDays,
      source: values.source,
    };
    const outcome = await work(content);
    placeInForm<CalendarValues>(outcome, isField, setError, (path) => pathInForm(path, days));
    if (outcome.kind === "done") {
      forget();
      await navigate(`/rules/calendar?year=${year}`);
    }
  });

  return (
    <Form label={t("rules.editYear", { year })} onSubmit={() => void save()}>
      <TextArea
        label={t("rules.source")}
        hint={t("rules.yearSourceHint")}
        rows={2}
        error={errors.source?.message}
        {...register("source")}
      />
      <Section title={t("rules.holidays")}>
        {spans.fields.map((field, index) => (
          <div key={field.id} className={styles.row}>
            <TextField
              label={t("rules.holiday")}
              error={errors.spans?.[index]?.name?.message}
              {...register(`spans.${index}.name`)}
            />
            <TextField
              label={t("rules.firstDay")}
              type="date"
              min={`${year}-01-01`}
              max={`${year}-12-31`}
              error={errors.spans?.[index]?.from?.message}
              {...register(`spans.${index}.from`)}
            />
            <TextField
              label={t("rules.lastDay")}
              type="date"
              min={`${year}-01-01`}
              max={`${year}-12-31`}
              error={errors.spans?.[index]?.to?.message}
              {...register(`spans.${index}.to`)}
            />
            <Button kind="quiet" onClick={() => spans.remove(index)}>
              {t("rules.remove")}
            </Button>
          </div>
        ))}
        <Buttons>
          <Button onClick={() => spans.append({ name: "", from: "", to: "" })}>{t("rules.addHoliday")}</Button>
        </Buttons>
      </Section>
      <Section title={t("rules.makeUpDays")}>
        {makeUpDays.fields.map((field, index) => (
          <div key={field.id} className={styles.row}>
            <TextField
              label={t("rules.holiday")}
              error={errors.makeUpDays?.[index]?.name?.message}
              {...register(`makeUpDays.${index}.name`)}
            />
            <TextField
              label={t("rules.day")}
              type="date"
              min={`${year}-01-01`}
              max={`${year}-12-31`}
              error={errors.makeUpDays?.[index]?.date?.message}
              {...register(`makeUpDays.${index}.date`)}
            />
            <Button kind="quiet" onClick={() => makeUpDays.remove(index)}>
              {t("rules.remove")}
            </Button>
          </div>
        ))}
        <Buttons>
          <Button onClick={() => makeUpDays.append({ name: "", date: "" })}>{t("rules.addMakeUpDay")}</Button>
        </Buttons>
      </Section>
      <Section title={t("rules.asTyped", { year })}>
        <YearGrid year={year} holidays={holidaysOf(typed.spans)} makeUpDays={typed.makeUpDays} />
      </Section>
      {typed.basedOn !== version && <Notice tone="warn">{t("rules.newerYear", { old: typed.basedOn, n: version })}</Notice>}
      {errors.root?.message && <Notice tone="error">{errors.root.message}</Notice>}
      {(errors.spans ?? errors.makeUpDays) && <Notice tone="error">{t("rules.someWrong")}</Notice>}
      <Buttons>
        <Button type="submit" kind="primary" busy={busy ? t("common.sending") : undefined}>
          {t("rules.saveYear", { year })}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            forget();
            void navigate("/rules/calendar");
          }}
        >
          {t("rules.drop")}
        </Button>
      </Buttons>
    </Form>
  );
}

/** The server knows days, the form spans: a problem with a day belongs to the span the day came from. */
function pathInForm(path: readonly string[], days: readonly { span: number }[]): string[] {
  const [input = "", list, index, field] = path;
  if (list !== "holidays" || index === undefined) {
    return [...path];
  }
  return [input, "spans", String(days[Number(index)]?.span ?? 0), field === "name" ? "name" : "from"];
}

function isField(path: string): boolean {
  return /^(source|spans\.\d+\.(name|from|to)|makeUpDays\.\d+\.(name|date))$/.test(path);
}
