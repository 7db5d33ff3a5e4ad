import { Link } from "react-router";
import styles from "./TabLinks.module.css";

interface Props {
  label: string;
  tabs: { to: string; name: string; current: boolean }[];
}

/** Places beside each other, one of them current; each has its address. */
export function TabLinks({ label, tabs }: Props) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} className={styles.tab} aria-current={tab.current ? "page" : undefined}>
          {tab.name}
        </Link>
      ))}
    </nav>
  );
}
