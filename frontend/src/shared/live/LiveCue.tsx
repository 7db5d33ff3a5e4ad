import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import styles from "./LiveCue.module.css";
import type { Freshness } from "./useFreshness";

/** How far a query has got. */
export interface Reading {
  fetching: boolean;
  stale: boolean;
}

interface Props {
  freshness: Freshness;
  reading: Reading;
  renew: () => void;
}

/** Says, where it is in nobody's way, that the page has just changed or will change. */
export function LiveCue({ freshness, reading, renew }: Props) {
  const { t } = useTranslation();
  const said = freshness === "renewed" && (reading.fetching || reading.stale) ? "quiet" : freshness;
  return (
    <div className={styles.place}>
      <div className={said === "quiet" ? undefined : styles.cue}>
        <span role="status">{said !== "quiet" && t(`live.${said}`)}</span>
        {said === "waiting" && (
          <Button kind="quiet" onClick={renew}>
            {t("live.renew")}
          </Button>
        )}
      </div>
    </div>
  );
}
