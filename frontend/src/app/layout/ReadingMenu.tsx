import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "@/shared/ui/Icon";
import { LanguageSwitch } from "@/shared/ui/LanguageSwitch";
import { TextSizeSwitch } from "@/shared/ui/TextSizeSwitch";
import styles from "./Layout.module.css";

/** Text size and language, one tap away on every page. */
export function ReadingMenu() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const closeOutside = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, []);
  return (
    <div ref={menu} className={styles.reading} onKeyDown={(event) => event.key === "Escape" && setOpen(false)}>
      <button
        type="button"
        className={styles.tool}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="type" />
        {t("nav.reading")}
      </button>
      <div id={id} className={styles.panel} hidden={!open}>
        <TextSizeSwitch />
        <LanguageSwitch />
      </div>
    </div>
  );
}
