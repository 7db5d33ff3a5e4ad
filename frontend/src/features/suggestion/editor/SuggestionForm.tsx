import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useMatch, useNavigate } from "react-router";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { ConfirmDialog } from "@/shared/ui/ConfirmDialog";
import { Notice } from "@/shared/ui/Notice";
import { ConflictPanel } from "./ConflictPanel";
import { readDraftCopy } from "./DraftCopy";
import { DraftChecks } from "./DraftChecks";
import { DraftFields } from "./DraftFields";
import { DraftMarks, type Mark } from "./DraftMarks";
import { EMPTY_DRAFT, sameDraft, type DraftValues } from "./DraftValues";
import { SaveLine } from "./SaveLine";
import { SimilarBeside } from "./SimilarBeside";
import type { ServerText } from "./ServerText";
import { useAutosave } from "./useAutosave";
import { useSubmitDraft } from "./useSubmitDraft";

interface Props {
  /** The text the server has; null for a new draft. */
  start: ServerText | null;
  onCreated: (id: string) => void;
  /** What the office marked in a text it returned. */
  marks?: readonly Mark[];
}

/** The form of a suggestion: saved as it is typed, submitted after one question. */
export function SuggestionForm({ start, onCreated, marks = [] }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const account = useSession().me?.id ?? "";
  const copy = readDraftCopy(account, start?.id ?? null);
  const unsaved = copy && !sameDraft(copy.values, start?.values ?? EMPTY_DRAFT) ? copy : null;
  const conflict = unsaved && start && unsaved.baseVersion !== start.version ? start : null;
  const form = useForm<DraftValues>({ defaultValues: unsaved?.values ?? start?.values ?? EMPTY_DRAFT });
  const { state, flush, save, keepMine, takeTheirs } = useAutosave({ form, account, start, conflict, onCreated });
  const onSubmitted = (id: string) => void navigate(`/suggestions/${id}/receipt`, { replace: true });
  const submission = useSubmitDraft({ form, account, flush, onSubmitted });
  const id = useMatch("/suggestions/:id/edit")?.params.id;
  const { root } = form.formState.errors;

  return (
    // Enter in a line of text goes nowhere: a suggestion is submitted by its button alone.
    <Form label={t("editor.form")} onSubmit={() => undefined}>
      {state.kind === "conflict" && (
        <ConflictPanel
          mine={form.getValues()}
          theirs={state.theirs.values}
          keepMine={() => keepMine(state.theirs)}
          takeTheirs={() => takeTheirs(state.theirs)}
        />
      )}
      <DraftMarks form={form} marks={marks} />
      <DraftFields form={form} />
      <DraftChecks control={form.control} />
      <SimilarBeside control={form.control} />
      {root && <Notice tone="error">{root.message}</Notice>}
      <SaveLine state={state} retry={() => void save()} />
      <Buttons>
        <Button kind="primary" onClick={submission.ask}>
          {t("editor.submit")}
        </Button>
        {id && <ButtonLink to={`/suggestions/${id}`}>{t("deputyWork.editor.together")}</ButtonLink>}
      </Buttons>
      {submission.asking && (
        <ConfirmDialog
          title={t("editor.confirmTitle")}
          confirm={t("editor.confirm")}
          busy={submission.busy ? t("common.sending") : undefined}
          onConfirm={() => void submission.submit()}
          onCancel={submission.cancel}
        >
          <p>{t("editor.confirmText")}</p>
        </ConfirmDialog>
      )}
    </Form>
  );
}
