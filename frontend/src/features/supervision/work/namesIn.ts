/** The names in a line, parted by commas of either width, enumeration commas or semicolons. */
export function namesIn(line: string): string[] {
  return line
    .split(/[,;\u3001\uff0c\uff1b]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
