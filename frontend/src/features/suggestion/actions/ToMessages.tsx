import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { Button } from "@/shared/ui/Button";
import type { FormProps } from "./FormProps";

/** Leads to the conversation on the same page, where its field has opened below what was said before. */
export function ToMessages({ close }: FormProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t("unitWork.message.below")}</p>
      <Buttons>
        <Button kind="quiet" onClick={close}>
          {t("common.cancel")}
        </Button>
      </Buttons>
    </>
  );
}
