import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";

interface Props {
  /** What is wrong with the whole. */
  error: string | undefined;
  busy: boolean;
  send: string;
  /** Puts the form away; undefined where it has to stay open. */
  close: (() => void) | undefined;
}

/** The end of a form: what is wrong with the whole, and the buttons. */
export function FormFoot({ error, busy, send, close }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {error && <Notice tone="error">{error}</Notice>}
      <Buttons>
        <Button type="submit" kind="primary" busy={busy ? t("common.sending") : undefined}>
          {send}
        </Button>
        {close && (
          <Button kind="quiet" onClick={close}>
            {t("common.cancel")}
          </Button>
        )}
      </Buttons>
    </>
  );
}
