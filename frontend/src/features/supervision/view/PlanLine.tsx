import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TopicCourseFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Icon } from "@/shared/ui/Icon";
import { Section } from "@/shared/ui/Section";
import { today } from "@/shared/time/today";
import styles from "./PlanLine.module.css";

/** The plan as a line: which days have passed and which are still to come. */
export function PlanLine({ topic }: { topic: FragmentType<typeof TopicCourseFragmentDoc> }) {
  const { t } = useTranslation();
  const { plan } = readFragment(TopicCourseFragmentDoc, topic);
  if (plan.length === 0) {
    return null;
  }
  return (
    <Section title={t("supervision.plan")} count={plan.length}>
      <div className={styles.frame}>
        <ol className={styles.line}>
          {plan.map(({ by, what, who }) => {
            const past = by < today();
            return (
              <li key={by + what} className={`${styles.step} ${past ? styles.past : ""}`}>
                <Icon name={past ? "clock" : "hourglass"} />
                <div className={styles.day}>
                  <time dateTime={by}>{by}</time> {t(past ? "supervision.past" : "supervision.ahead")}
                </div>
                <div className={styles.what}>{what}</div>
                <div className={styles.day}>{who}</div>
              </li>
            );
          })}
        </ol>
      </div>
    </Section>
  );
}
