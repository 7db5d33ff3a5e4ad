import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { NoticeBell } from "@/features/notification/NoticeBell";
import { useSession } from "@/shared/session/useSession";
import { Icon } from "@/shared/ui/Icon";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import { HeaderSearch } from "./HeaderSearch";
import styles from "./Layout.module.css";
import { ReadingMenu } from "./ReadingMenu";

/** The top of every page: the name, the search on wide screens, how one reads, and who one is. */
export function Header() {
  const { t } = useTranslation();
  const { me } = useSession();
  const phone = useIsPhone();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        {t("common.product")}
      </Link>
      {!phone && <HeaderSearch />}
      <div className={styles.tools}>
        {phone && (
          <Link to="/search" className={styles.tool} aria-label={t("nav.search")}>
            <Icon name="search" />
          </Link>
        )}
        {me && <NoticeBell className={styles.tool} />}
        <ReadingMenu />
        {!phone && (
          <Link to={me ? "/me" : "/login"} className={styles.tool}>
            <Icon name="person" />
            {me ? me.displayName : t("nav.login")}
          </Link>
        )}
      </div>
    </header>
  );
}
