import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { isComposing } from "@/shared/form/isComposing";
import styles from "./Layout.module.css";

/** Looks for a suggestion by number or title, from anywhere. */
export function HeaderSearch({ base }: { base: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  return (
    <search className={styles.search}>
      <input
        type="search"
        aria-label={t("nav.search")}
        placeholder={t("nav.searchHint")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !isComposing(event)) {
            void navigate(text.trim() ? `${base}?text=${encodeURIComponent(text.trim())}` : base);
          }
        }}
      />
    </search>
  );
}
