import { useParams } from "react-router";
import { useTranslation } from "react-i18next";
import { BackLink } from "@/shared/ui/BackLink";
import { useLastPlace } from "@/shared/ui/lastPlace";
import { useTitle } from "@/shared/ui/useTitle";
import { ItemView } from "./ItemView";

const LIST = "/suggestions";

/** A suggestion on a page of its own. */
export function SuggestionPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const from = useLastPlace() ?? LIST;
  useTitle(t("suggestion.pageTitle"));
  return (
    <>
      <BackLink to={from}>{t(from.startsWith(LIST) ? "suggestion.backToList" : "suggestion.back")}</BackLink>
      <ItemView id={id} heading="h1" />
    </>
  );
}
