/** Whether a form on the page is in use: reading the page anew could take it away. */
export function isSomebodyWriting(): boolean {
  const fields = "main form :is(input, select, textarea), main textarea";
  return (
    document.activeElement?.matches(fields) === true ||
    [...document.querySelectorAll<HTMLTextAreaElement>("main textarea")].some((area) => area.value.trim() !== "")
  );
}
