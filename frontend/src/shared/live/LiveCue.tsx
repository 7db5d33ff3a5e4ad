import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import styles from "./LiveCue.module.css";
import type { Freshness } from "./useFreshness";

interface Props {
  freshness: Freshness;
  renew: () => void;
}

/** Says, where it is in nobody's way, that the page has just changed or is about to. */
export function LiveCue({ freshness, renew }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.place}>
      <div className={freshness === "quiet" ? undefined : styles.cue}>
        <span role="status">{freshness !== "quiet" && t(`live.${freshness}`)}</span>
        {freshness === "waiting" && (
          <Button kind="quiet" onClick={renew}>
            {t("live.renew")}
          </Button>
        )}
      </div>
    </div>
  );
}
