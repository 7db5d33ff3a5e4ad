import type { SearchHitFragment } from "@/shared/graphql/generated/graphql";

type Segments = SearchHitFragment["highlights"][number]["segments"];

/** A passage with what was looked for marked. */
export function Marked({ segments }: { segments: Segments }) {
  return segments.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>));
}
