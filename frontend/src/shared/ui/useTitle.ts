import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Names the browser's tab after the page. */
export function useTitle(title: string): void {
  const { t } = useTranslation();
  const product = t("common.product");
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title, product]);
}
