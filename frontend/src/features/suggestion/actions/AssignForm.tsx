import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckField } from "@/shared/form/CheckField";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { AssignSuggestionDocument, ProposeAssignmentDocument } from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork } from "@/shared/graphql/useWork";
import { AssignmentDates } from "./AssignmentDates";
import { AssigneesField, assignmentsOf, joinedBy, ledBy, type Assignees } from "./AssigneesField";
import type { FormProps } from "./FormProps";
import { Recommendations } from "./Recommendations";

/** Chooses the units a suggestion goes to, or is meant for, and says when replies will be due. */
export function AssignForm({ action, item, close }: FormProps<"ASSIGN" | "PROPOSE">) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Assignees>({ way: "SOLE", units: [item.preferredUnit] });
  const [wide, setWide] = useState(false);
  const [missing, setMissing] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const assign = useWork(AssignSuggestionDocument);
  const propose = useWork(ProposeAssignmentDocument);

  const send = async () => {
    const assignments = assignmentsOf(chosen);
    setMissing(!assignments);
    if (!assignments) {
      return;
    }
    const step = { id: item.id, expectedVersion: item.version, assignments };
    const outcome = action === "ASSIGN" ? await assign.work({ ...step, wide }) : await propose.work(step);
    setMessage(messageOf(outcome));
    if (outcome.kind === "done") {
      close();
    }
  };

  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <p>{item.preferredUnit ? t("assign.preferred", { unit: item.preferredUnit.name }) : t("assign.noPreferred")}</p>
      <Recommendations
        title={item.title}
        lead={(unit) => setChosen((before) => ledBy(before, unit))}
        join={(unit) => setChosen((before) => joinedBy(before, unit))}
      />
      <AssigneesField
        value={chosen}
        onChange={setChosen}
        error={missing ? t("officeWork.unitsMissing") : undefined}
      />
      {action === "ASSIGN" && (
        <>
          <CheckField
            label={t("officeWork.wide")}
            hint={t("officeWork.wideHint")}
            checked={wide}
            onChange={(event) => setWide(event.target.checked)}
          />
          <AssignmentDates item={item} assignments={assignmentsOf(chosen)} wide={wide} />
        </>
      )}
      <FormFoot
        error={message ?? undefined}
        busy={assign.busy || propose.busy}
        send={t(`action.confirm.${action}`)}
        close={close}
      />
    </Form>
  );
}
