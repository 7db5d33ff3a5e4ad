/** A text with its paragraphs; empty lines fall away. */
export function Words({ text }: { text: string }) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line, index) => <p key={index}>{line}</p>);
}
