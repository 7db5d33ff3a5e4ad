import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { isComposing } from "@/shared/form/isComposing";
import styles from "./Layout.module.css";

/** Looks for anything by words, number or name, from anywhere. */
export function HeaderSearch() {
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
            void navigate(text.trim() ? `/search?text=${encodeURIComponent(text.trim())}` : "/search");
          }
        }}
      />
    </search>
  );
}
