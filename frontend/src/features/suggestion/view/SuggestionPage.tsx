import { useParams } from "react-router";
import { useTranslation } from "react-i18next";
import { BackLink } from "@/shared/ui/BackLink";
import { useTitle } from "@/shared/ui/useTitle";
import { ItemView } from "./ItemView";

/** A suggestion on a page of its own. */
export function SuggestionPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  useTitle(t("suggestion.pageTitle"));
  return (
    <>
      <BackLink to="/suggestions">{t("suggestion.backToList")}</BackLink>
      <ItemView id={id} heading="h1" />
    </>
  );
}
