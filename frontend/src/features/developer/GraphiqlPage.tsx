import { useTranslation } from "react-i18next";
import { lazy, Suspense } from "react";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { Waiting } from "@/shared/ui/Waiting";

const Explorer = lazy(() => import("./Explorer"));

/** Where signed-in developers try queries; others are told whom to ask. */
export function GraphiqlPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <Page title={t("nav.graphiql")} lead={t("developer.lead")}>
      {hasRole(me, "SYSTEM_ADMIN") ? (
        <Suspense fallback={<Waiting />}>
          <Explorer />
        </Suspense>
      ) : (
        <Notice tone="warn">{t("developer.refused")}</Notice>
      )}
    </Page>
  );
}
