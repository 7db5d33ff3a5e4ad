import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { useSession } from "@/shared/session/useSession";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { Waiting } from "@/shared/ui/Waiting";
import { ConsentForm } from "./ConsentForm";
import styles from "./LoginPage.module.css";
import { useConsentRequest } from "./useConsentRequest";

/** Where somebody decides what a third-party tool may do in their name. */
export function ConsentPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const request = useConsentRequest(useLocation().search);
  return (
    <div className={styles.cover}>
      <Page title={t("consent.title")}>
        {request === null && <Waiting />}
        {request === "failed" && <Notice tone="error">{t("consent.failed")}</Notice>}
        {request !== null && request !== "failed" && (
          <>
            <p>{t("consent.asks", { client: request.clientName, host: request.redirectHost, name: me?.displayName })}</p>
            <ConsentForm request={request} />
          </>
        )}
      </Page>
    </div>
  );
}
