import { useTranslation } from "react-i18next";
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import { useSession } from "@/shared/session/useSession";
import { useRememberedPlace } from "@/shared/ui/lastPlace";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import { Header } from "./Header";
import styles from "./Layout.module.css";
import { NavLinks } from "./NavLinks";
import { placesOf } from "./placesOf";

/** The frame of every page: a rail and a header on wide screens, a bar at the bottom on phones. */
export function Layout() {
  const { t } = useTranslation();
  const { me } = useSession();
  const { pathname } = useLocation();
  useRememberedPlace();
  const phone = useIsPhone();
  const busy = useNavigation().state !== "idle";
  const places = placesOf(me);
  return (
    <div className={phone ? styles.phone : styles.desktop}>
      <a className={styles.skip} href="#content">
        {t("nav.skip")}
      </a>
      <Header />
      {!phone && (
        <nav className={styles.rail} aria-label={t("nav.label")}>
          <NavLinks places={places.filter(({ name }) => name !== "me" && name !== "login")} />
        </nav>
      )}
      <main id="content" tabIndex={-1} className={styles.main} aria-busy={busy}>
        <Outlet />
        {!me && pathname !== "/login" && (
          <p className={styles.foot}>
            {t("nav.foot")} <Link to="/login">{t("nav.login")}</Link>
          </p>
        )}
      </main>
      {phone && (
        <nav className={styles.bar} aria-label={t("nav.label")}>
          <NavLinks short places={places.filter(({ bar }) => bar)} />
        </nav>
      )}
      <ScrollRestoration />
    </div>
  );
}
