import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { ReleaseReplyDocument, ResumeClockDocument } from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork } from "@/shared/graphql/useWork";
import { AssignmentChoice, assignmentsFor } from "./AssignmentChoice";
import type { FormProps } from "./FormProps";

/** A step on one unit's assignment that needs nothing but the unit. */
export function PickForm({ action, item, close }: FormProps<"RESUME" | "RELEASE_REPLY">) {
  const { t } = useTranslation();
  const possible = assignmentsFor(item, action);
  const [key, setKey] = useState(possible.length === 1 ? (possible[0]?.key ?? "") : "");
  const [tried, setTried] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const resume = useWork(ResumeClockDocument);
  const release = useWork(ReleaseReplyDocument);
  const send = async () => {
    setTried(true);
    if (!key) {
      return;
    }
    const input = { id: item.id, assignment: key };
    const outcome = action === "RESUME" ? await resume.work(input) : await release.work(input);
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
        error={tried && !key ? t("assign.whichMissing") : undefined}
        onChange={(event) => setKey(event.target.value)}
      />
      <FormFoot
        error={message ?? undefined}
        busy={resume.busy || release.busy}
        send={t(`action.confirm.${action}`)}
        close={close}
      />
    </Form>
  );
}
