import { useEffect, useState } from "react";
import { useLocation } from "react-router";

/** The pages of one suggestion, which lead back to the page it was opened from. */
const ITEM = /^\/suggestions\/(?:sug_|new)/;

let last: string | null = null;

/** Remembers where people are, up to the page they open a suggestion from. */
export function useRememberedPlace(): void {
  const { pathname, search } = useLocation();
  useEffect(() => {
    if (!ITEM.test(pathname)) {
      last = pathname + search;
    }
  }, [pathname, search]);
}

/** The page from which the suggestion was opened; null where it was opened by its address. */
export function useLastPlace(): string | null {
  const [place] = useState(last);
  return place;
}
