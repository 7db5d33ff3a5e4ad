import { useState } from "react";

/** Which items of a long list are selected; only those still in the list count. */
export function useSelection<Item extends { id: string }>(items: readonly Item[] | null) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const select = (ids: Iterable<string>) => setSelected(new Set(ids));
  return {
    selected,
    picked: items?.filter(({ id }) => selected.has(id)) ?? [],
    select,
    selectAll: () => select(items?.map(({ id }) => id) ?? []),
    toggle: (id: string) => select(selected.has(id) ? [...selected].filter((each) => each !== id) : [...selected, id]),
  };
}
