import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { itemAddress } from "@/shared/entity/itemAddress";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatInstant } from "@/shared/time/days";
import { Button } from "@/shared/ui/Button";
import { Pill } from "@/shared/ui/Pill";
import type { ItemNotices } from "./groupByItem";
import styles from "./Notices.module.css";

interface Props {
  group: ItemNotices;
  /** Called with the notices that are unread and now count as read. */
  markRead: (ids: string[]) => void;
}

/** What was told of one item; opening the item reads it all. */
export function ItemGroup({ group: { item, notices }, markRead }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const unread = notices.filter((notice) => !notice.read).map((notice) => notice.id);
  const name = item.title ?? t("notice.nameless");
  const place = item.node && itemAddress(item.node);
  return (
    <li className={unread.length > 0 ? `${styles.group} ${styles.unread}` : styles.group}>
      <div>
        {item.number && <p className={styles.number}>{t("common.numbered", { number: item.number })}</p>}
        <p className={styles.name}>
          {place ? (
            <Link to={place} onClick={() => unread.length > 0 && markRead(unread)}>
              {name}
            </Link>
          ) : (
            name
          )}
        </p>
        <ul>
          {notices.map((notice) => (
            <li key={notice.id} className={styles.line}>
              <span>
                {notice.text} {notice.leaderOnly && <small>{t("notice.leaderOnly")}</small>}
              </span>
              <span className={styles.when}>
                <time dateTime={notice.at}>{formatInstant(notice.at, language)}</time>
                {!notice.read && (
                  <Pill tone="soon" icon="bell">
                    {t("notice.unread")}
                  </Pill>
                )}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {unread.length > 0 && (
        <Button kind="quiet" onClick={() => markRead(unread)} aria-label={`${t("notice.markRead")} ${name}`}>
          {t("notice.markRead")}
        </Button>
      )}
    </li>
  );
}
