import type { NoticeLineFragment } from "@/shared/graphql/generated/graphql";

/** What a page of notices tells about one item, newest first. */
export interface ItemNotices {
  key: string;
  item: NoticeLineFragment["item"];
  notices: NoticeLineFragment[];
}

/** Notices by their item, the one told of last first; an item nobody may see any more stands for itself each time. */
export function groupByItem(notices: readonly NoticeLineFragment[]): ItemNotices[] {
  const groups = new Map<string, ItemNotices>();
  for (const notice of notices) {
    const key = notice.item.node?.id ?? notice.id;
    const group = groups.get(key) ?? { key, item: notice.item, notices: [] };
    group.notices.push(notice);
    groups.set(key, group);
  }
  return [...groups.values()];
}
