import { useCallback, useEffect, useRef, useState } from "react";
import { followChanges, type OpenStream } from "./followChanges";
import { isSomebodyWriting } from "./isSomebodyWriting";

/** What the reader is told: nothing, that the page has just been read anew, or that it will be when they have written. */
export type Freshness = "quiet" | "renewed" | "waiting";

const SHOWN_MS = 6_000;
const LOOK_AGAIN_MS = 2_000;

// A sitting that assigns hundreds of items is read in steps.
const GATHER_MS = 1_000;

/** Reads anew when the stream tells of a change, never under the hands of somebody who writes. */
export function useFreshness(open: OpenStream, refresh: () => void): [Freshness, renew: () => void] {
  const [freshness, setFreshness] = useState<Freshness>("quiet");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refreshNow = useRef(refresh);
  useEffect(() => {
    refreshNow.current = refresh;
  }, [refresh]);

  const renew = useCallback(() => {
    clearTimeout(timer.current);
    refreshNow.current();
    setFreshness("renewed");
    timer.current = setTimeout(() => setFreshness("quiet"), SHOWN_MS);
  }, []);

  useEffect(() => {
    const renewWhenFree = () => {
      if (!isSomebodyWriting()) {
        renew();
        return;
      }
      setFreshness("waiting");
      timer.current = setTimeout(renewWhenFree, LOOK_AGAIN_MS);
    };
    const stop = followChanges(open, (before) => {
      if (before && !isSomebodyWriting()) {
        refreshNow.current();
        return;
      }
      clearTimeout(timer.current);
      timer.current = setTimeout(renewWhenFree, GATHER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [open, renew]);

  return [freshness, renew];
}
