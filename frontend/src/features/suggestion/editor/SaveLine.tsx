import { useTranslation } from "react-i18next";
import type { SaveState } from "@/shared/form/SaveState";
import { formatTime } from "@/shared/time/days";
import { Button } from "@/shared/ui/Button";
import { Icon, type IconName } from "@/shared/ui/Icon";
import styles from "./SaveLine.module.css";

const ICONS: Record<SaveState<unknown>["kind"], IconName> = {
  untouched: "write",
  typing: "write",
  saving: "hourglass",
  saved: "check",
  local: "alarm",
  unkept: "alarm",
  conflict: "alarm",
};

/** Says where the text is safe. */
export function SaveLine({ state, retry }: { state: SaveState<unknown>; retry: () => void }) {
  const { t } = useTranslation();
  const time = state.kind === "saved" ? formatTime(state.at) : "";
  const why = "why" in state ? state.why : "";
  return (
    <div className={`${styles.line} ${styles[state.kind] ?? ""}`}>
      <span role="status" className={styles.words}>
        <Icon name={ICONS[state.kind]} />
        {t(`editor.state.${state.kind}`, { time })}
      </span>
      {why && <span>{why}</span>}
      {state.kind === "local" && (
        <Button kind="quiet" onClick={retry}>
          {t("editor.saveAgain")}
        </Button>
      )}
    </div>
  );
}
