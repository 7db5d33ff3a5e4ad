import { useState } from "react";
import { useTranslation } from "react-i18next";
import { UnitPicker } from "@/shared/entity/UnitPicker";
import type { UnitChoice } from "@/shared/entity/useUnitSearch";
import { Form } from "@/shared/form/Form";
import { AssignSuggestionDocument, type ActionPanelFragment } from "@/shared/graphql/generated/graphql";
import { FormFoot } from "./FormFoot";
import { messageOf } from "./messageOf";
import { useStep } from "./useStep";

/** Chooses the unit a suggestion goes to and says when the reply will be due. */
export function AssignForm({ item, close }: { item: ActionPanelFragment; close: () => void }) {
  const { t } = useTranslation();
  const [unit, setUnit] = useState<UnitChoice | null>(item.preferredUnit);
  const [missing, setMissing] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const { take, busy } = useStep(AssignSuggestionDocument);

  const send = async () => {
    setMissing(!unit);
    if (!unit) {
      return;
    }
    const assignments = [{ unit: unit.id, role: "SOLE" as const }];
    const outcome = await take({ id: item.id, expectedVersion: item.version, assignments });
    setMessage(messageOf(outcome));
    if (outcome.kind === "done") {
      close();
    }
  };

  return (
    <Form label={t("enum.action.ASSIGN")} onSubmit={send}>
      <UnitPicker
        label={t("assign.unit")}
        hint={item.preferredUnit ? t("assign.preferred", { unit: item.preferredUnit.name }) : t("assign.noPreferred")}
        error={missing ? t("assign.unitMissing") : undefined}
        value={unit}
        onChange={setUnit}
      />
      <p>{t("assign.clock")}</p>
      <FormFoot error={message ?? undefined} busy={busy} send={t("action.confirm.ASSIGN")} close={close} />
    </Form>
  );
}
