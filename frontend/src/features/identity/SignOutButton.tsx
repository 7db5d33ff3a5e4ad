import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { Icon } from "@/shared/ui/Icon";
import { Notice } from "@/shared/ui/Notice";
import { signOut } from "./sessionApi";

/** Ends the session; what is unfinished stays on this device for the same account. */
export function SignOutButton() {
  const { t } = useTranslation();
  const { renew } = useSession();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    try {
      await signOut();
      await navigate("/");
      renew();
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button onClick={() => void leave()}>
        <Icon name="logout" />
        {t("account.signOut")}
      </Button>
      {failed && <Notice tone="error">{t("login.network")}</Notice>}
    </>
  );
}
