import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ProgressLineFragmentDoc } from "@/shared/graphql/generated/graphql";
import { formatShortDay } from "@/shared/time/days";
import { Icon, type IconName } from "@/shared/ui/Icon";
import styles from "./ProgressLine.module.css";
import { stepsOf, type Step } from "./stepsOf";

const ICONS: Record<Step["state"], IconName> = { done: "check", current: "clock", ahead: "hourglass" };

const MOST_NAMES = 3;

/** The way of a suggestion: what is done, by whom and when, what is going on and what lies ahead. */
export function ProgressLine({ suggestion }: { suggestion: FragmentType<typeof ProgressLineFragmentDoc> }) {
  const { t } = useTranslation();
  const steps = stepsOf(readFragment(ProgressLineFragmentDoc, suggestion));
  return (
    <div className={styles.frame}>
    <ol className={styles.line} aria-label={t("suggestion.progress")}>
      {steps.map(({ action, state, at, by }) => (
        <li
          key={action}
          className={`${styles.step} ${styles[state]}`}
          aria-current={state === "current" ? "step" : undefined}
        >
          <Icon name={ICONS[state]} />
          <div className={styles.name}>{t(`enum.step.${state}.${action}`)}</div>
          {by.length > 0 && <div>{namesOf(by)}</div>}
          {at && <div>{formatShortDay(at)}</div>}
        </li>
      ))}
    </ol>
    </div>
  );

  function namesOf(takers: string[]): string {
    return takers.length > MOST_NAMES
      ? t("suggestion.progressUnits", { count: takers.length })
      : takers.join(t("common.listComma"));
  }
}
