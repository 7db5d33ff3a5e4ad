import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { hasRole } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { BackLink } from "@/shared/ui/BackLink";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { AskForm } from "./AskForm";

/** Where a deputy asks a unit for facts; the address may name the draft it is for. */
export function AskPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params] = useSearchParams();
  const draft = params.get("draft");
  return (
    <>
      <BackLink to={draft ? `/suggestions/${draft}/edit` : "/questions"}>
        {t(draft ? "question.backToDraft" : "question.backToList")}
      </BackLink>
      <Page reading title={t("question.askTitle")} lead={t("question.askLead")}>
        {hasRole(me, "DEPUTY") ? (
          <AskForm key={draft} draft={draft} />
        ) : (
          <Notice tone="warn">{t("question.deputiesOnly")}</Notice>
        )}
      </Page>
    </>
  );
}
