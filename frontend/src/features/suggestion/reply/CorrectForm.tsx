import type { FieldPath, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { TextArea } from "@/shared/form/TextArea";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { CorrectReplyDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { itemCopyKey } from "../itemCopyKey";
import { placedInReply } from "./placedInReply";
import { ReplyFields } from "./ReplyFields";
import { REPLY_PARTS, replyInputOf, type ReplyValues } from "./ReplyValues";

type Correction = ReplyValues & { correction: string };

interface Props {
  suggestion: string;
  /** The short id of the reply. */
  reply: string;
  start: ReplyValues;
}

/** A reply to be put right, with what is corrected; kept on this device until it is signed. */
export function CorrectForm({ suggestion, reply, start }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { me } = useSession();
  const form = useKeptForm<Correction>(itemCopyKey(`correct.${reply}`, me?.id ?? "", suggestion), {
    defaultValues: { ...start, correction: "" },
  });
  const { work, busy } = useWork(CorrectReplyDocument);
  const names: FieldPath<Correction>[] = [...REPLY_PARTS, "correction"];
  const send = form.handleSubmit(async ({ correction, ...values }) => {
    const outcome = await work({ id: suggestion, reply, content: replyInputOf(values), correction });
    const placed = outcome.kind === "problems" ? { ...outcome, problems: placedInReply(outcome.problems) } : outcome;
    if (showOutcome(placed, names, form.setError)) {
      form.forget();
      await navigate(`/suggestions/${suggestion}`);
    }
  });
  const { errors } = form.formState;
  return (
    <Form label={t("unitWork.correct.title")} onSubmit={send}>
      {/* A form with one field more has all that these fields ask of one. */}
      <ReplyFields form={form as unknown as UseFormReturn<ReplyValues>} withPromises={false} />
      <TextArea
        label={t("unitWork.correct.correction")}
        error={errors.correction?.message}
        rows={3}
        {...form.register("correction", { required: t("unitWork.correct.missing") })}
      />
      {errors.root && <Notice tone="error">{errors.root.message}</Notice>}
      <Buttons>
        <Button type="submit" kind="primary" busy={busy ? t("common.sending") : undefined}>
          {t("unitWork.correct.send")}
        </Button>
      </Buttons>
    </Form>
  );
}
