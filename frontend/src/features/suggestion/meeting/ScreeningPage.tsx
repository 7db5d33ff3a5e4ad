import { useTranslation } from "react-i18next";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { BackLink } from "@/shared/ui/BackLink";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { ScreeningSitting } from "./ScreeningSitting";

/** Where staff register, accept and join suggestions by the hundred. */
export function ScreeningPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const staff = hasRole(me, "STAFF");
  return (
    <>
      <BackLink to="/desk">{t("nav.desk")}</BackLink>
      <Page title={t("staffWork.screening.title")} lead={staff && t("staffWork.screening.lead")}>
        {staff ? <ScreeningSitting /> : <Notice tone="warn">{t("desk.staffOnly")}</Notice>}
      </Page>
    </>
  );
}
