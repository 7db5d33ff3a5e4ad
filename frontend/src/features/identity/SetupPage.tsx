import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { TextField } from "@/shared/form/TextField";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import styles from "./LoginPage.module.css";
import { post } from "./sessionApi";

const NAMES = ["loginName", "displayName", "password"] as const;
type Values = Record<(typeof NAMES)[number], string>;

/** Makes the first administrator with the one-time link printed when the server starts. */
export function SetupPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const token = new URLSearchParams(useLocation().hash.slice(1)).get("token");
  const { register, handleSubmit, setError, formState } = useForm<Values>();
  const { errors, isSubmitting } = formState;
  const create = handleSubmit(async (values) => {
    try {
      const refusal = await post("/api/setup", { token, ...values });
      if (refusal) {
        const field = NAMES.find((name) => name === refusal.field) ?? "root";
        setError(field, { message: refusal.message || t("error.network") }, { shouldFocus: true });
      } else {
        await navigate("/login", { replace: true });
      }
    } catch {
      setError("root", { message: t("login.network") });
    }
  });
  return (
    <div className={styles.cover}>
      <Page title={t("setup.title")} lead={t("setup.lead")}>
        {token ? (
          <Form label={t("setup.title")} onSubmit={create}>
            {NAMES.map((name) => (
              <TextField
                key={name}
                label={t(`setup.${name}`)}
                type={name === "password" ? "password" : "text"}
                autoComplete={name === "password" ? "new-password" : name === "loginName" ? "username" : "name"}
                hint={name === "password" ? t("setup.passwordHint") : undefined}
                error={errors[name]?.message}
                {...register(name, { required: t("setup.missing") })}
              />
            ))}
            {errors.root && <Notice tone="error">{errors.root.message}</Notice>}
            <Buttons>
              <Button type="submit" kind="primary" busy={isSubmitting ? t("common.sending") : undefined}>
                {t("setup.submit")}
              </Button>
            </Buttons>
          </Form>
        ) : (
          <Notice tone="warn">{t("setup.noToken")}</Notice>
        )}
      </Page>
    </div>
  );
}
