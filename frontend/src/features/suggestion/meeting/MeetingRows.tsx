import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeetingItemFragment } from "@/shared/graphql/generated/graphql";
import styles from "./Meeting.module.css";

interface Props {
  items: readonly MeetingItemFragment[];
  selected: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Why an item was not done, by its id. */
  reasons: ReadonlyMap<string, string>;
  /** What is said of an item below its facts. */
  detailOf: (item: MeetingItemFragment) => string;
}

/** Items to select from, each with what is to be known of it. */
export function MeetingRows({ items, selected, toggle, reasons, detailOf }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.id}>
          <input
            type="checkbox"
            checked={selected.has(item.id)}
            aria-label={t("officeWork.select", { title: item.title })}
            onChange={() => toggle(item.id)}
          />
          <div>
            <Link to={`/suggestions/${item.id}`}>{item.title}</Link>
            <p className={styles.facts}>
              <span>{item.number}</span>
              {item.sponsor && <span>{`${item.sponsor.name} · ${item.sponsor.delegation.shortName}`}</span>}
              {item.field && <span>{item.field.name}</span>}
              {item.preferredUnit && <span>{t("assign.preferred", { unit: item.preferredUnit.name })}</span>}
            </p>
            <p>{detailOf(item)}</p>
            {reasons.has(item.id) && <p className={styles.reason}>{reasons.get(item.id)}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
