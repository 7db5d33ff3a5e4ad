import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { CheckField } from "@/shared/form/CheckField";
import { csrfToken } from "@/shared/graphql/apiFetch";
import { Button } from "@/shared/ui/Button";
import type { ConsentRequest } from "./useConsentRequest";

const SCOPES = [
  "suggestion:read",
  "suggestion:write",
  "deputy:read",
  "unit:read",
  "obligation:read",
  "notice:read",
  "notice:write",
] as const;

/** The rights asked for, sent as a classic form: the answer is a redirect to the tool. */
export function ConsentForm({ request }: { request: ConsentRequest }) {
  const { t } = useTranslation();
  const nameOf = (scope: string) => {
    const known = SCOPES.find((each) => each === scope);
    return known ? t(`enum.scope.${known.replace(":", "_") as "suggestion_read"}`) : scope;
  };
  const hidden = { client_id: request.clientId, state: request.state, _csrf: csrfToken() ?? "" };
  return (
    <form method="post" action="/oauth2/authorize" aria-label={t("consent.title")}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {request.scopes.map(({ scope, granted }) => (
        <CheckField
          key={scope}
          name="scope"
          value={scope}
          defaultChecked
          label={nameOf(scope)}
          {...(granted && { hint: t("consent.granted") })}
        />
      ))}
      <Buttons>
        <Button type="submit" kind="primary">
          {t("consent.allow")}
        </Button>
        <Button type="submit" onClick={refuseAll}>
          {t("consent.refuse")}
        </Button>
      </Buttons>
    </form>
  );
}

// To the server, consent to nothing is a refusal.
function refuseAll(event: { currentTarget: HTMLButtonElement }) {
  const boxes = event.currentTarget.form?.querySelectorAll<HTMLInputElement>("input[name=scope]") ?? [];
  boxes.forEach((box) => {
    box.checked = false;
  });
}
