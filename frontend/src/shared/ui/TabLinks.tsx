import { useEffect, useRef } from "react";
import { Link } from "react-router";
import styles from "./TabLinks.module.css";

interface Props {
  label: string;
  tabs: { to: string; name: string; current: boolean }[];
}

/** Places beside each other, one of them current; each has its address. */
export function TabLinks({ label, tabs }: Props) {
  const frame = useRef<HTMLElement>(null);
  const current = tabs.find((tab) => tab.current)?.to;
  const names = tabs.map(({ name }) => name).join();
  // On a phone the current one may lie beyond the edge, and goes there when a name before it grows.
  useEffect(() => {
    const tab = frame.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (frame.current && tab) {
      frame.current.scrollLeft = tab.offsetLeft - frame.current.offsetLeft - frame.current.clientWidth / 3;
    }
  }, [current, names]);
  return (
    <nav ref={frame} className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} className={styles.tab} aria-current={tab.current ? "page" : undefined}>
          {tab.name}
        </Link>
      ))}
    </nav>
  );
}
