import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";

interface Props {
  /** What is wrong with the whole. */
  error: string | undefined;
  busy: boolean;
  send: string;
  close: () => void;
}

/** The end of a form on a topic: what is wrong with the whole, and the buttons. */
export function FormFoot({ error, busy, send, close }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {error && <Notice tone="error">{error}</Notice>}
      <Buttons>
        <Button type="submit" kind="primary" busy={busy ? t("common.sending") : undefined}>
          {send}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t("common.cancel")}
        </Button>
      </Buttons>
    </>
  );
}
