import styles from "./Analysis.module.css";

/** A bar as long as its share of the longest; the number it pictures stands beside it. */
export function Bar({ amount, longest }: { amount: number; longest: number }) {
  return (
    <svg className={styles.bar} aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none">
      <rect className={styles.track} width="100" height="8" />
      <rect className={styles.length} width={longest ? (100 * amount) / longest : 0} height="8" />
    </svg>
  );
}
