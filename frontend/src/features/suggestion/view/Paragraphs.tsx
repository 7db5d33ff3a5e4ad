/** Text with its paragraphs; empty lines fall away. */
export function Paragraphs({ text }: { text: string }) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line, index) => <p key={index}>{line}</p>);
}
