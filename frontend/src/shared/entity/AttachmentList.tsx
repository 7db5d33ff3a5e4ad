import { Icon } from "@/shared/ui/Icon";
import type { AttachmentCard } from "./AttachmentCard";
import styles from "./AttachmentList.module.css";
import { formatSize } from "./formatSize";

/** Files to download, each with its size; nothing where there are none. */
export function AttachmentList({ value }: { value: readonly AttachmentCard[] }) {
  if (value.length === 0) {
    return null;
  }
  return (
    <ul className={styles.list}>
      {value.map(({ id, name, size, url }) => (
        <li key={id}>
          <a className={styles.file} href={url} download>
            <Icon name="attachment" />
            <span>{name}</span>
          </a>
          <span className={styles.size}>{formatSize(size)}</span>
        </li>
      ))}
    </ul>
  );
}
