// A browser has six connections to a site and a stream holds one: a page that nobody looks at lets it go soon.
const UNSEEN_MS = 5_000;

// Reading on our own must not keep a session alive that stands idle.
const UNTOUCHED_MS = 5 * 60_000;

const SIGNS = ["pointerdown", "pointermove", "keydown", "scroll", "touchstart"];

/** Tells whether somebody attends to the page, at once and whenever that changes; gives how to stop. */
export function watchAttention(tell: (attended: boolean) => void): () => void {
  let attended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (now: boolean) => {
    if (attended !== now) {
      attended = now;
      tell(now);
    }
  };
  const look = () => {
    const seen = document.visibilityState === "visible";
    clearTimeout(timer);
    timer = setTimeout(() => set(false), seen ? UNTOUCHED_MS : UNSEEN_MS);
    if (seen) set(true);
  };

  document.addEventListener("visibilitychange", look);
  SIGNS.forEach((sign) => window.addEventListener(sign, look, { passive: true, capture: true }));
  look();
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", look);
    SIGNS.forEach((sign) => window.removeEventListener(sign, look, { capture: true }));
  };
}
