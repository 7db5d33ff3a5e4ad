import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckField } from "@/shared/form/CheckField";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { CosignSuggestionDocument } from "@/shared/graphql/generated/graphql";
import { messageOf } from "@/shared/graphql/messageOf";
import { useWork } from "@/shared/graphql/useWork";
import { useSession } from "@/shared/session/useSession";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import type { FormProps } from "./FormProps";
import { TextToSign } from "./TextToSign";
import { useTextToSign } from "./useTextToSign";

/** First the whole text, below it the signature, which is given to exactly this text. */
export function CosignForm({ item, close }: FormProps) {
  const { t } = useTranslation();
  const { me } = useSession();
  const { reading, again, isOutdated, changed } = useTextToSign(item.id);
  const [mayRelay, setMayRelay] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const { work, busy } = useWork(CosignSuggestionDocument);
  const sign = async (contentHash: string) => {
    const outcome = await work({ id: item.id, contentHash, mayRelay });
    setMessage(isOutdated(outcome) ? t("deputyWork.textChanged") : messageOf(outcome));
    if (outcome.kind === "done") {
      close();
    }
  };
  return (
    <Loaded reading={reading} retry={again}>
      {({ suggestion }) =>
        suggestion && (
          <Form label={t("enum.action.COSIGN")} onSubmit={() => void sign(suggestion.contentHash)}>
            {suggestion.cosignatures.some(({ deputy, fellAt }) => fellAt && deputy?.id === me?.deputy?.id) && (
              <Notice tone="warn">{t("deputyWork.COSIGN.fell")}</Notice>
            )}
            <p>{t("deputyWork.COSIGN.lead")}</p>
            <TextToSign suggestion={suggestion} changed={changed} />
            <CheckField
              label={t("deputyWork.COSIGN.mayRelay")}
              hint={t("deputyWork.COSIGN.mayRelayHint")}
              checked={mayRelay}
              onChange={(event) => setMayRelay(event.target.checked)}
            />
            <FormFoot error={message ?? undefined} busy={busy} send={t("deputyWork.COSIGN.confirm")} close={close} />
          </Form>
        )
      }
    </Loaded>
  );
}
