import { useState } from "react";
import { useTranslation } from "react-i18next";
import { UnitPicker } from "@/shared/entity/UnitPicker";
import type { UnitChoice } from "@/shared/entity/useUnitSearch";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { TextArea } from "@/shared/form/TextArea";
import { ReassignSuggestionDocument, RehandleSuggestionDocument } from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork } from "@/shared/graphql/useWork";
import { AssignmentChoice, assignmentsFor } from "./AssignmentChoice";
import type { FormProps } from "./FormProps";

/**
 * Gives one unit's assignment to another unit, or has a reply handled again by the same or another unit. What a unit
 * that objected proposes stands first.
 */
export function ReassignForm({ action, item, close }: FormProps<"REASSIGN" | "REHANDLE">) {
  const { t } = useTranslation();
  const possible = assignmentsFor(item, action);
  const likely = possible.length === 1 ? possible[0] : possible.find(({ status }) => status === "OBJECTED");
  const [key, setKey] = useState(likely?.key ?? "");
  const wrong = possible.find((each) => each.key === key);
  const [unit, setUnit] = useState<UnitChoice | null>(likely?.objection?.proposed ?? null);
  const [remark, setRemark] = useState("");
  const [tried, setTried] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const reassign = useWork(ReassignSuggestionDocument);
  const rehandle = useWork(RehandleSuggestionDocument);
  const again = action === "REHANDLE";
  const noUnit = !again && !unit && wrong?.role !== "CO";

  const send = async () => {
    setTried(true);
    if (!wrong || noUnit || !remark.trim()) {
      return;
    }
    const step = { id: item.id, expectedVersion: item.version, assignment: wrong.key, remark: remark.trim() };
    const outcome = again
      ? await rehandle.work({ ...step, unit: unit?.id ?? null })
      : await reassign.work({ ...step, assignments: unit ? [{ unit: unit.id, role: wrong.role }] : [] });
    setMessage(messageOf(outcome));
    if (outcome.kind === "done") {
      close();
    }
  };

  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <p>{t(`action.effect.${action}`, { name: item.sponsor?.name ?? "" })}</p>
      <AssignmentChoice
        item={item}
        action={action}
        value={key}
        error={tried && !wrong ? t("assign.whichMissing") : undefined}
        onChange={(event) => setKey(event.target.value)}
      />
      <UnitPicker
        label={t(again ? "officeWork.againUnit" : "officeWork.otherUnit")}
        hint={wrong && (again ? t("officeWork.againHint", { unit: wrong.unit.name }) : undefined)}
        error={tried && noUnit ? t("assign.unitMissing") : undefined}
        value={unit}
        onChange={setUnit}
      />
      <TextArea
        label={t("officeWork.forUnits")}
        rows={4}
        value={remark}
        error={tried && !remark.trim() ? t("action.wordsMissing") : undefined}
        onChange={(event) => setRemark(event.target.value)}
      />
      <FormFoot
        error={message ?? undefined}
        busy={reassign.busy || rehandle.busy}
        send={t(`action.confirm.${action}`)}
        close={close}
      />
    </Form>
  );
}
