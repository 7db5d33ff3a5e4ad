import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { TextArea } from "@/shared/form/TextArea";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { WriteToDeputyDocument, WriteToUnitDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { itemCopyKey } from "../itemCopyKey";

interface Props {
  suggestion: string;
  /** The short id of the assignment of the unit. */
  assignment: string;
  action: "WRITE_TO_UNIT" | "WRITE_TO_DEPUTY";
  unit: string;
  /** Whether the reader has asked for it: then the cursor goes there. */
  asked: boolean;
}

/** Where a deputy writes to a unit, or a unit to the deputies; what is typed stays on this device until it is sent. */
export function MessageField({ suggestion, assignment, action, unit, asked }: Props) {
  const { t } = useTranslation();
  const { me } = useSession();
  const toUnit = useWork(WriteToUnitDocument);
  const toDeputy = useWork(WriteToDeputyDocument);
  const rules = z.object({
    text: z.string().trim().min(1, t("unitWork.message.missing")).max(2000, t("error.tooLong", { max: 2000 })),
  });
  const { register, handleSubmit, setError, reset, setFocus, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey(`message.${assignment}`, me?.id ?? "", suggestion),
    { resolver: zodResolver(rules), defaultValues: { text: "" } },
  );
  const [, setParams] = useSearchParams();
  useEffect(() => {
    if (asked) setFocus("text");
  }, [asked, setFocus]);
  const send = handleSubmit(async ({ text }) => {
    const outcome =
      action === "WRITE_TO_UNIT"
        ? await toUnit.work({ id: suggestion, assignment, text })
        : await toDeputy.work({ id: suggestion, text });
    if (showOutcome(outcome, ["text"], setError)) {
      reset({ text: "" });
      forget();
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          next.delete("do");
          return next;
        },
        { replace: true, preventScrollReset: true },
      );
    }
  });
  const { errors } = formState;
  const name = action === "WRITE_TO_UNIT" ? t("unitWork.message.toUnit", { unit }) : t("unitWork.message.toDeputy");
  return (
    <Form label={name} onSubmit={send}>
      <TextArea
        label={name}
        hint={t(`action.effect.${action}`)}
        error={errors.text?.message}
        rows={3}
        {...register("text")}
      />
      {errors.root && <Notice tone="error">{errors.root.message}</Notice>}
      <Buttons>
        <Button type="submit" busy={toUnit.busy || toDeputy.busy ? t("common.sending") : undefined}>
          {t(`action.confirm.${action}`)}
        </Button>
      </Buttons>
    </Form>
  );
}
