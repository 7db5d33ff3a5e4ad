import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { readFragment } from "@/shared/graphql/generated";
import { MyNoticesDocument, NoticeLineFragmentDoc } from "@/shared/graphql/generated/graphql";
import { usePageOfUrl } from "@/shared/graphql/usePageOfUrl";
import { Button } from "@/shared/ui/Button";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { Pager } from "@/shared/ui/Pager";
import { TabLinks } from "@/shared/ui/TabLinks";
import { groupByItem } from "./groupByItem";
import { ItemGroup } from "./ItemGroup";
import { useMarkRead } from "./useMarkRead";
import { watchNotices } from "./watchNotices";

/** What I was told, item by item, newest first. */
export function NoticesPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const unread = params.has("unread");
  const page = usePageOfUrl(50);
  const [reading, read] = useQuery({
    query: MyNoticesDocument,
    variables: { ...page, filter: { unread } },
    context: watchNotices,
  });
  const { markRead, failure, busy } = useMarkRead();
  const notices = readFragment(NoticeLineFragmentDoc, reading.data?.notices.nodes ?? []);
  const newest = !params.has("after") && !params.has("before") && notices.some((notice) => !notice.read) && notices[0];
  const all = newest && (
    <Button busy={busy ? t("common.sending") : undefined} onClick={() => void markRead({ until: newest.at })}>
      {t("notice.markAllRead")}
    </Button>
  );
  return (
    <Page title={t("notice.title")} lead={t("notice.lead")} aside={all}>
      <TabLinks
        label={t("notice.title")}
        tabs={[
          { to: "/notices", name: t("notice.all"), current: !unread },
          { to: "/notices?unread=1", name: t("notice.unread"), current: unread },
        ]}
      />
      {failure && <Notice tone="error">{failure}</Notice>}
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ notices: { pageInfo } }) =>
          notices.length > 0 ? (
            <>
              <ul>
                {groupByItem(notices).map((group) => (
                  <ItemGroup key={group.key} group={group} markRead={(ids) => void markRead({ ids })} />
                ))}
              </ul>
              <Pager pageInfo={pageInfo} />
            </>
          ) : (
            <EmptyState title={t(unread ? "notice.noneUnread" : "notice.none")}>{t("notice.noneHint")}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}
