import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { Notice } from "@/shared/ui/Notice";
import { SaveLine } from "../editor/SaveLine";
import { ReplyConflict } from "./ReplyConflict";
import { ReplyFields } from "./ReplyFields";
import { readReplyCopy, type ReplyText } from "./ReplyText";
import { differingReplyParts, EMPTY_REPLY, type ReplyValues } from "./ReplyValues";
import { useReplyAutosave } from "./useReplyAutosave";
import { useSendReply } from "./useSendReply";

interface Props {
  suggestion: string;
  /** The short id of the assignment. */
  assignment: string;
  /** The draft the server has; null where nobody has begun. */
  start: ReplyText | null;
  /** Whether co-handlers countersign before the leader signs. */
  countersigned: boolean;
  onSent: () => void;
}

/** The form of a reply: saved as it is typed, sent on after one question. */
export function ReplyEditor({ suggestion, assignment, start, countersigned, onSent }: Props) {
  const { t } = useTranslation();
  const account = useSession().me?.id ?? "";
  const copy = readReplyCopy(account, suggestion);
  const onServer = start?.values ?? EMPTY_REPLY;
  const unsaved = copy && differingReplyParts(copy.values, onServer).length > 0 ? copy : null;
  const conflict = unsaved && start && unsaved.baseVersion !== start.revision ? start : null;
  const form = useForm<ReplyValues>({ defaultValues: unsaved?.values ?? onServer });
  const { state, flush, save, keepMine, takeTheirs } = useReplyAutosave({
    form,
    account,
    suggestion,
    assignment,
    start,
    conflict,
  });
  const action = countersigned ? "SEND_TO_COUNTERSIGN" : "SEND_TO_SIGN";
  const sending = useSendReply({ form, account, suggestion, action, flush, onSent });
  const { root } = form.formState.errors;
  return (
    // Enter in a line of text goes nowhere: a reply is sent on by its button alone.
    <Form label={t("unitWork.reply.form")} onSubmit={() => undefined}>
      {state.kind === "conflict" && (
        <ReplyConflict
          mine={form.getValues()}
          theirs={state.theirs.values}
          keepMine={() => keepMine(state.theirs)}
          takeTheirs={() => takeTheirs(state.theirs)}
        />
      )}
      <ReplyFields form={form} />
      {root && <Notice tone="error">{root.message}</Notice>}
      <SaveLine state={state} retry={() => void save()} />
      <Buttons>
        <Button kind="primary" onClick={sending.ask}>
          {t(`enum.action.${action}`)}
        </Button>
      </Buttons>
      {sending.asking && (
        <ConfirmDialog
          title={t(`unitWork.reply.ask.${action}`)}
          confirm={t(`action.confirm.${action}`)}
          busy={sending.busy ? t("common.sending") : undefined}
          onConfirm={() => void sending.send()}
          onCancel={sending.cancel}
        >
          <p>{t(`action.effect.${action}`)}</p>
        </ConfirmDialog>
      )}
    </Form>
  );
}
