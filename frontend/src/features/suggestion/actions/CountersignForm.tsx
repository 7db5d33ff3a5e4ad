import { zodResolver } from "@hookform/resolvers/zod";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { RadioField } from "@/shared/form/RadioField";
import { TextArea } from "@/shared/form/TextArea";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { CountersignReplyDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { itemCopyKey } from "../itemCopyKey";
import type { FormProps } from "./FormProps";

const ANSWERS = ["agree", "change"] as const;

/** A co-handler agrees to the lead's draft, or says what must change: then the draft goes back. */
export function CountersignForm({ action, item, close }: FormProps) {
  const { t } = useTranslation();
  const { me } = useSession();
  const rules = z
    .object({
      answer: z.enum(ANSWERS, t("unitWork.countersign.missing")),
      remark: z.string().trim().max(2000, t("error.tooLong", { max: 2000 })),
    })
    .refine(({ answer, remark }) => answer === "agree" || remark, {
      path: ["remark"],
      message: t("unitWork.countersign.remarkMissing"),
    });
  const { register, control, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey(action, me?.id ?? "", item.id),
    { resolver: zodResolver(rules), defaultValues: { remark: "" } },
  );
  const { work, busy } = useWork(CountersignReplyDocument);
  const send = handleSubmit(async ({ answer, remark }) => {
    const outcome = await work({ id: item.id, agreed: answer === "agree", remark: remark || null });
    if (showOutcome(outcome, ["answer", "remark"], setError)) {
      forget();
      close();
    }
  });
  const changing = useWatch({ control, name: "answer" }) === "change";
  const { errors } = formState;
  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <RadioField
        label={t("unitWork.countersign.question")}
        error={errors.answer?.message}
        options={ANSWERS.map((value) => ({
          value,
          name: t(`unitWork.countersign.answer.${value}`),
          meaning: t(`unitWork.countersign.meaning.${value}`),
        }))}
        {...register("answer")}
      />
      <TextArea
        label={t(changing ? "unitWork.countersign.remark" : "unitWork.countersign.remarkOptional")}
        error={errors.remark?.message}
        rows={3}
        {...register("remark")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t("unitWork.countersign.send")} close={close} />
    </Form>
  );
}
