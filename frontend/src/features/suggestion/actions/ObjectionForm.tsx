import { zodResolver } from "@hookform/resolvers/zod";
import { Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { AttachmentCard } from "@/shared/entity/AttachmentCard";
import { DeadlineBadge } from "@/shared/entity/DeadlineBadge";
import { UnitPicker } from "@/shared/entity/UnitPicker";
import type { UnitChoice } from "@/shared/entity/useUnitSearch";
import { FileField } from "@/shared/form/FileField";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { TextArea } from "@/shared/form/TextArea";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { ObjectToAssignmentDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { itemCopyKey } from "../itemCopyKey";
import type { FormProps } from "./FormProps";
import type { UnitFacts } from "./WithUnitFacts";

/** Says within the return window why a unit is not the one, with what shows it and which unit would be. */
export function ObjectionForm({ action, item, close, facts }: FormProps & { facts: UnitFacts }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const rules = z.object({
    grounds: z.string().trim().min(1, t("unitWork.objection.missing")).max(2000, t("error.tooLong", { max: 2000 })),
    evidence: z.array(z.custom<AttachmentCard>()),
    proposedUnit: z.custom<UnitChoice | null>(),
  });
  const { register, control, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey(action, me?.id ?? "", item.id),
    { resolver: zodResolver(rules), defaultValues: { grounds: "", evidence: [], proposedUnit: null } },
  );
  const { work, busy } = useWork(ObjectToAssignmentDocument);
  const send = handleSubmit(async ({ grounds, evidence, proposedUnit }) => {
    const outcome = await work({
      id: item.id,
      expectedVersion: item.version,
      grounds,
      evidence: evidence.map(({ id }) => id),
      proposedUnit: proposedUnit?.id ?? null,
    });
    if (showOutcome(outcome, ["grounds", "evidence", "proposedUnit"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  const own = facts.assignments.find((each) => each.availableActions.some((may) => may.action === action && may.allowed));
  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <p>{t("unitWork.objection.effect")}</p>
      {own?.objectBy && (
        <div>
          <p>{t("unitWork.objection.window")}</p>
          <DeadlineBadge deadline={own.objectBy} why />
        </div>
      )}
      <TextArea
        label={t("unitWork.objection.grounds")}
        hint={t("unitWork.objection.groundsHint")}
        error={errors.grounds?.message}
        rows={5}
        {...register("grounds")}
      />
      <Controller
        control={control}
        name="evidence"
        render={({ field }) => (
          <FileField
            label={t("unitWork.objection.evidence")}
            error={errors.evidence?.message}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="proposedUnit"
        render={({ field }) => (
          <UnitPicker
            label={t("unitWork.objection.proposedUnit")}
            error={errors.proposedUnit?.message}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t("unitWork.objection.send")} close={close} />
    </Form>
  );
}
