import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { useQuery } from "urql";
import { UnreadNoticesDocument } from "@/shared/graphql/generated/graphql";
import { Icon } from "@/shared/ui/Icon";
import styles from "./Notices.module.css";
import { watchNotices } from "./watchNotices";

/** The way to the notices, with how many are unread; counted again on every page. */
export function NoticeBell({ className }: { className: string | undefined }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const [{ data }, read] = useQuery({ query: UnreadNoticesDocument, context: watchNotices });
  useEffect(() => read({ requestPolicy: "network-only" }), [pathname, read]);
  const unread = data?.unreadNotices ?? 0;
  const number = unread > 99 ? "99+" : String(unread);
  return (
    <Link to="/notices" className={className} aria-label={unread > 0 ? t("notice.unreadCount", { number }) : undefined}>
      <Icon name="bell" />
      {t("notice.title")}
      {unread > 0 && <span className={styles.badge}>{number}</span>}
    </Link>
  );
}
