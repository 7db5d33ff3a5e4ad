import { useTranslation } from "react-i18next";
import { seesSearchIndex } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { BackLink } from "@/shared/ui/BackLink";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { SearchIndexDesk } from "./SearchIndexDesk";

/** Where those who look after the system see how the search index stands, and have it made anew. */
export function SearchIndexPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  return (
    <>
      <BackLink to="/search">{t("search.title")}</BackLink>
      <Page reading title={t("searchIndex.title")} lead={t("searchIndex.lead")}>
        {seesSearchIndex(me) ? <SearchIndexDesk /> : <Notice tone="warn">{t("searchIndex.forKeepers")}</Notice>}
      </Page>
    </>
  );
}
