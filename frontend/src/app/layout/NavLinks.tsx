import { useTranslation } from "react-i18next";
import { NavLink, useLocation } from "react-router";
import { Icon } from "@/shared/ui/Icon";
import styles from "./Layout.module.css";
import type { Place } from "./placesOf";

/** Places whose names are too long for the bar of a phone. */
const SHORT = ["desk", "write", "supervision", "searchIndex"] as const;

/** The places one can go, the current one marked; with short names where there is little room. */
export function NavLinks({ places, short = false }: { places: Place[]; short?: boolean }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const label = (name: Place["name"]) => {
    const shortened = short ? SHORT.find((it) => it === name) : undefined;
    return shortened ? t(`nav.short.${shortened}`) : t(`nav.${name}`);
  };
  const writing = pathname === "/suggestions/new" || pathname.endsWith("/edit");
  return (
    <ul className={styles.places}>
      {places.map(({ to, name, icon }) => (
        <li key={to}>
          <NavLink
            to={to}
            // Writing lies below the suggestions in the address, but is a place of its own.
            end={to === "/" || (to === "/suggestions" && writing)}
            className={styles.place}
          >
            <Icon name={icon} />
            <span>{label(name)}</span>
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
