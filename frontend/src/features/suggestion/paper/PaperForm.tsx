import { Controller, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { DeputiesField } from "@/shared/entity/DeputiesField";
import { DeputyPicker } from "@/shared/entity/DeputyPicker";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { showOutcome } from "@/shared/form/showOutcome";
import { TextField } from "@/shared/form/TextField";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { FileSuggestionOnPaperDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { today } from "@/shared/time/today";
import { DraftFields } from "../editor/DraftFields";
import type { DraftValues } from "../editor/DraftValues";
import { EMPTY_PAPER, PAPER_PARTS, paperInputOf, type PaperValues } from "./PaperValues";
import { usePaperRules } from "./usePaperRules";

/** Files a suggestion for the deputy who handed in the paper; what is typed stays on this device until it is filed. */
export function PaperForm({ account }: { account: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const resolver = usePaperRules();
  const form = useKeptForm<PaperValues>(`paper.${account}`, {
    resolver,
    defaultValues: EMPTY_PAPER,
    shouldFocusError: false,
  });
  const { control, register, formState, handleSubmit, setError, setFocus, forget } = form;
  const { work, busy } = useWork(FileSuggestionOnPaperDocument);
  const { errors } = formState;

  // The form library would take the order in which its fields were made.
  const toFirst = (wrong: object) => {
    const first = PAPER_PARTS.find((part) => part in wrong);
    if (first) setFocus(first);
  };
  const file = handleSubmit(async (values) => {
    const outcome = await work(paperInputOf(values));
    showOutcome(outcome, PAPER_PARTS, setError);
    if (outcome.kind === "done" && outcome.payload.suggestion) {
      forget();
      await navigate(`/suggestions/${outcome.payload.suggestion.id}`);
    }
  }, toFirst);

  return (
    <Form label={t("staffWork.paper.title")} onSubmit={file}>
      <Controller
        control={control}
        name="sponsor"
        render={({ field: { ref, value, onChange } }) => (
          <DeputyPicker
            ref={ref}
            label={t("staffWork.paper.sponsor")}
            error={errors.sponsor?.message}
            value={value}
            onChange={onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="cosigners"
        render={({ field: { value, onChange } }) => (
          <DeputiesField
            label={t("staffWork.paper.cosigners")}
            hint={t("staffWork.paper.cosignersHint")}
            error={errors.cosigners?.message}
            value={value}
            onChange={onChange}
          />
        )}
      />
      <TextField
        label={t("staffWork.paper.dated")}
        type="date"
        max={today()}
        error={errors.dated?.message}
        {...register("dated")}
      />
      {/* The fields of a draft are the rest of the form. */}
      <DraftFields
        form={form as unknown as UseFormReturn<DraftValues>}
        attachmentsHint={t("staffWork.paper.scanHint")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t("staffWork.paper.file")} close={undefined} />
    </Form>
  );
}
