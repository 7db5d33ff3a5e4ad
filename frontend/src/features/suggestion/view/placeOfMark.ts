/** The parts of a text in which a place can be marked. */
export type MarkedPart = "title" | "problem" | "analysis" | "measures";

/** A mark of the office; places are counted in code points. */
export interface PlacedMark {
  from: number;
  quote: string;
}

/**
 * Where the marked words stand in the text as it is now, in UTF-16 units as inputs count: at their old place, else at
 * the occurrence nearest to it; null where they are gone.
 */
export function placeOfMark(text: string, { from, quote }: PlacedMark): { from: number; to: number } | null {
  const old = Array.from(text).slice(0, from).join("").length;
  let nearest = -1;
  for (let at = text.indexOf(quote); at >= 0 && quote; at = text.indexOf(quote, at + 1)) {
    if (nearest < 0 || Math.abs(at - old) < Math.abs(nearest - old)) {
      nearest = at;
    }
  }
  return nearest < 0 ? null : { from: nearest, to: nearest + quote.length };
}
