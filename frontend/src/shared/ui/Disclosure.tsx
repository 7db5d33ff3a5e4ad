import { useId, useState, type ReactNode } from "react";
import styles from "./Disclosure.module.css";
import { Icon } from "./Icon";

interface Props {
  label: ReactNode;
  children: ReactNode;
}

/** A word that opens an explanation below itself. */
export function Disclosure({ label, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? "down" : "next"} />
        <span>{label}</span>
      </button>
      <div id={id} className={styles.panel} hidden={!open}>
        {children}
      </div>
    </div>
  );
}
