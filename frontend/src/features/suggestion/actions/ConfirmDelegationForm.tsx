import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { TextArea } from "@/shared/form/TextArea";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { z } from "@/shared/form/rules";
import { ConfirmForDelegationDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { Loaded } from "@/shared/ui/Loaded";
import { itemCopyKey } from "../itemCopyKey";
import type { FormProps } from "./FormProps";
import { TextToSign } from "./TextToSign";
import { useTextToSign } from "./useTextToSign";

/** First the whole text, below it how the delegation decided to file it as its own. */
export function ConfirmDelegationForm({ item, close }: FormProps) {
  const { t } = useTranslation();
  const { me } = useSession();
  const { reading, again, isOutdated, changed } = useTextToSign(item.id);
  const rules = z.object({
    note: z.string().trim().min(1, t("action.wordsMissing")).max(500, t("error.tooLong", { max: 500 })),
  });
  const { register, handleSubmit, setError, formState, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey("CONFIRM_FOR_DELEGATION", me?.id ?? "", item.id),
    { resolver: zodResolver(rules), defaultValues: { note: "" } },
  );
  const { work, busy } = useWork(ConfirmForDelegationDocument);
  const confirm = (contentHash: string) =>
    handleSubmit(async ({ note }) => {
      const outcome = await work({ id: item.id, contentHash, note });
      if (isOutdated(outcome)) {
        setError("root", { message: t("deputyWork.textChanged") });
      } else if (showOutcome(outcome, ["note"], setError)) {
        forget();
        close();
      }
    });
  const { errors } = formState;
  return (
    <Loaded reading={reading} retry={again}>
      {({ suggestion }) =>
        suggestion && (
          <Form label={t("enum.action.CONFIRM_FOR_DELEGATION")} onSubmit={confirm(suggestion.contentHash)}>
            <p>{t("deputyWork.CONFIRM_FOR_DELEGATION.lead")}</p>
            <TextToSign suggestion={suggestion} changed={changed} />
            <TextArea
              label={t("deputyWork.CONFIRM_FOR_DELEGATION.note")}
              hint={t("deputyWork.CONFIRM_FOR_DELEGATION.noteHint")}
              error={errors.note?.message}
              rows={3}
              {...register("note")}
            />
            <FormFoot
              error={errors.root?.message}
              busy={busy}
              send={t("deputyWork.CONFIRM_FOR_DELEGATION.confirm")}
              close={close}
            />
          </Form>
        )
      }
    </Loaded>
  );
}
