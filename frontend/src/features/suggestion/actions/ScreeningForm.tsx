import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { SelectField } from "@/shared/form/SelectField";
import { TextArea } from "@/shared/form/TextArea";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import type { DeclineInput, TextMarkInput } from "@/shared/graphql/generated/graphql";
import { useWork, type WorkDocument } from "@/shared/graphql/useWork";
import type { FormProps } from "./FormProps";
import { SCREENING_REASONS } from "./screeningReasons";
import { MarksField } from "./MarksField";

interface Props extends FormProps<"RETURN" | "DECLINE"> {
  document: WorkDocument<DeclineInput>;
}

/** Why a suggestion is returned or not accepted: a coded reason and words for the deputy. */
export function ScreeningForm({ action, document, item, close }: Props) {
  const { t } = useTranslation();
  const rules = z.object({
    reason: z.enum(SCREENING_REASONS, t("screening.reasonMissing")),
    remark: z.string().trim().min(1, t("screening.remarkMissing")).max(2000, t("error.tooLong", { max: 2000 })),
  });
  const { register, handleSubmit, setError, formState } = useForm({ resolver: zodResolver(rules) });
  const { work, busy } = useWork(document);
  const [marks, setMarks] = useState<TextMarkInput[]>([]);
  const unexplained = marks.some((mark) => !mark.remark.trim());
  const send = handleSubmit(async ({ reason, remark }) => {
    if (unexplained) {
      setError("root", { message: t("officeWork.markUnexplained") });
      return;
    }
    const outcome = await work({
      id: item.id,
      expectedVersion: item.version,
      reason,
      remark,
      ...(action === "RETURN" ? { marks } : {}),
    });
    if (showOutcome(outcome, ["reason", "remark"], setError)) {
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <p>{t(`action.effect.${action}`, { name: item.sponsor?.name ?? "" })}</p>
      <SelectField label={t("screening.reason")} error={errors.reason?.message} {...register("reason")}>
        <option value="">{t("common.choose")}</option>
        {SCREENING_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {t(`enum.screeningReason.${reason}`)}
          </option>
        ))}
      </SelectField>
      {action === "RETURN" && <MarksField id={item.id} marks={marks} onChange={setMarks} />}
      <TextArea
        label={t("screening.remark")}
        hint={t("screening.remarkHint")}
        error={errors.remark?.message}
        rows={4}
        {...register("remark")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t(`action.confirm.${action}`)} close={close} />
    </Form>
  );
}
