import { useTranslation } from "react-i18next";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { BackLink } from "@/shared/ui/BackLink";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { PaperForm } from "./PaperForm";

/** Where staff enter what a deputy handed in on paper. */
export function PaperPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const staff = hasRole(me, "STAFF");
  return (
    <>
      <BackLink to="/desk">{t("nav.desk")}</BackLink>
      <Page reading title={t("staffWork.paper.title")} lead={staff && t("staffWork.paper.lead")}>
        {staff ? <PaperForm account={me?.id ?? ""} /> : <Notice tone="warn">{t("desk.staffOnly")}</Notice>}
      </Page>
    </>
  );
}
