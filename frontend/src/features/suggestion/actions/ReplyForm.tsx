import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { CheckField } from "@/shared/form/CheckField";
import { Form } from "@/shared/form/Form";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import { TextField } from "@/shared/form/TextField";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { ReplyToSuggestionDocument, type ActionPanelFragment } from "@/shared/graphql/generated/graphql";
import { useSession } from "@/shared/session/useSession";
import { itemCopyKey } from "../itemCopyKey";
import { FormFoot } from "./FormFoot";
import { settle } from "./settle";
import { useStep } from "./useStep";

const CLASSES = ["A", "B", "C", "D"] as const;

/** The unit's reply; what is typed stays on this device until it is sent. */
export function ReplyForm({ item, close }: { item: ActionPanelFragment; close: () => void }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const tooLong = (max: number) => t("error.tooLong", { max });
  const rules = z.object({
    replyClass: z.enum(CLASSES, t("reply.classMissing")),
    documentNumber: z.string().trim().min(1, t("reply.documentNumberMissing")).max(60, tooLong(60)),
    text: z.string().trim().min(1, t("reply.textMissing")).max(20000, tooLong(20000)),
    mayBePublished: z.boolean(),
  });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey("reply", me?.id ?? "", item.id),
    { resolver: zodResolver(rules), defaultValues: { documentNumber: "", text: "", mayBePublished: true } },
  );
  const { take, busy } = useStep(ReplyToSuggestionDocument);
  const send = handleSubmit(async (values) => {
    const outcome = await take({ id: item.id, expectedVersion: item.version, ...values });
    if (settle(outcome, ["replyClass", "documentNumber", "text"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  return (
    <Form label={t("enum.action.REPLY")} onSubmit={send}>
      <RadioField
        label={t("reply.classQuestion")}
        error={errors.replyClass?.message}
        options={CLASSES.map((value) => ({
          value,
          name: t("reply.class", { class: value }),
          meaning: t(`enum.replyClass.${value}`),
        }))}
        {...register("replyClass")}
      />
      <TextField
        label={t("reply.documentNumber")}
        hint={t("reply.documentNumberHint")}
        error={errors.documentNumber?.message}
        {...register("documentNumber")}
      />
      <TextArea
        label={t("reply.text")}
        hint={t("reply.textHint")}
        error={errors.text?.message}
        rows={12}
        {...register("text")}
      />
      <CheckField label={t("reply.mayBePublished")} {...register("mayBePublished")} />
      <FormFoot error={errors.root?.message} busy={busy} send={t("action.confirm.REPLY")} close={close} />
    </Form>
  );
}
