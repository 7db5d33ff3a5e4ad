interface Item {
  __typename?: string;
  id: string;
}

/** Where an item is shown, whatever kind of item it is; the list of suggestions where there is none. */
export function itemAddress(item: Item | null | undefined): string {
  switch (item?.__typename) {
    case "PreFilingQuestion":
      return `/questions/${item.id}`;
    case "KeySupervisionTopic":
      return `/supervision/${item.id}`;
    default:
      return `/suggestions/${item?.id ?? ""}`;
  }
}
