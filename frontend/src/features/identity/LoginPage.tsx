import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Navigate, useNavigate, useSearchParams } from "react-router";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { TextField } from "@/shared/form/TextField";
import { useSession } from "@/shared/session/useSession";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { DemoAccounts } from "./DemoAccounts";
import styles from "./LoginPage.module.css";
import { post } from "./sessionApi";
import { whereToGo } from "./whereToGo";

interface Credentials {
  loginName: string;
  password: string;
}

/** Where one signs in; what was typed stays when it is refused. */
export function LoginPage() {
  const { t } = useTranslation();
  const { me, ended, renew } = useSession();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { register, handleSubmit, setError, formState } = useForm<Credentials>({
    defaultValues: { loginName: "", password: "" },
  });
  const target = whereToGo(params);

  const signIn = async (credentials: Credentials) => {
    try {
      const refusal = await post("/api/session", credentials);
      if (refusal) {
        const field = refusal.field === "loginName" || refusal.field === "password" ? refusal.field : "root";
        setError(field, { message: refusal.message || t("error.network") }, { shouldFocus: true });
      } else if ("leave" in target) {
        location.assign(target.leave);
      } else {
        await navigate(target.page, { replace: true });
        renew();
      }
    } catch {
      setError("root", { message: t("login.network") });
    }
  };

  if (me && "page" in target) {
    return <Navigate to={target.page} replace />;
  }
  const { errors, isSubmitting } = formState;
  return (
    <div className={styles.cover}>
      <Page title={t("login.title")} lead={t("login.lead")}>
        {ended && <Notice tone="warn">{t("login.ended")}</Notice>}
        <Form label={t("login.title")} onSubmit={handleSubmit(signIn)}>
          <TextField
            label={t("login.loginName")}
            autoComplete="username"
            autoCapitalize="none"
            error={errors.loginName?.message}
            {...register("loginName", { required: t("login.loginNameMissing") })}
          />
          <TextField
            label={t("login.password")}
            type="password"
            autoComplete="current-password"
            error={errors.password?.message}
            {...register("password", { required: t("login.passwordMissing") })}
          />
          {errors.root && <Notice tone="error">{errors.root.message}</Notice>}
          <Buttons>
            <Button type="submit" kind="primary" busy={isSubmitting ? t("login.busy") : undefined}>
              {t("login.submit")}
            </Button>
          </Buttons>
        </Form>
        <DemoAccounts choose={(account) => void signIn(account)} />
      </Page>
    </div>
  );
}
