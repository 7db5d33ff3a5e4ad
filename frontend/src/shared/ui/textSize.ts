/** The sizes of text one can choose; `elder` and above also have the largest targets. */
export const TEXT_SIZES = ["normal", "large", "elder", "elder-max"] as const;

/** A size of text. */
export type TextSize = (typeof TEXT_SIZES)[number];

const KEY = "lianluo.text";

/** The size chosen on this device. */
export function chosenTextSize(): TextSize {
  return TEXT_SIZES.find((size) => size === localStorage.getItem(KEY)) ?? "normal";
}

/** Shows the page in a size. */
export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset.text = size;
}

/** Keeps a size on this device and shows the page in it. */
export function chooseTextSize(size: TextSize): void {
  localStorage.setItem(KEY, size);
  applyTextSize(size);
}
