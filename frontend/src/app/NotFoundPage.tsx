import { useTranslation } from "react-i18next";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Page } from "@/shared/ui/Page";

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t("error.noPage")}>
      <EmptyState title={t("error.noPageTitle")} action={<ButtonLink to="/">{t("error.home")}</ButtonLink>}>
        {t("error.noPageHint")}
      </EmptyState>
    </Page>
  );
}
