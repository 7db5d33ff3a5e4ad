/** The key of the copy on this device of unfinished work on a suggestion, apart for each account. */
export function itemCopyKey(work: string, account: string, suggestion: string): string {
  return `${work}.${account}.${suggestion}`;
}
