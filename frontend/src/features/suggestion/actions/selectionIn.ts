/** The parts of a suggestion's text, in their order. */
export const PARTS = ["title", "problem", "analysis", "measures"] as const;
export type Part = (typeof PARTS)[number];

/** The words selected inside one part of the text, counted in code points; null where nothing, or more than one part, is selected. */
export function selectionIn(text: HTMLElement): { part: Part; from: number; to: number; quote: string } | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) {
    return null;
  }
  const range = selection.getRangeAt(0);
  const element = partOf(range.startContainer);
  if (!element || element !== partOf(range.endContainer) || !text.contains(element)) {
    return null;
  }
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const quote = range.toString();
  const from = codePoints(before.toString());
  return { part: element.dataset.part as Part, from, to: from + codePoints(quote), quote };
}

function partOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-part]") ?? null;
}

function codePoints(text: string): number {
  return [...text].length;
}
