import { useTranslation } from "react-i18next";
import { DeadlineBadgeFragmentDoc } from "@/shared/graphql/generated/graphql";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Disclosure } from "@/shared/ui/Disclosure";
import { Pill } from "@/shared/ui/Pill";
import styles from "./DeadlineBadge.module.css";
import { useDaysLeft } from "./useDaysLeft";

interface Props {
  deadline: FragmentType<typeof DeadlineBadgeFragmentDoc>;
  /** Whether it opens the counting of the date. */
  why?: boolean;
}

/** By when something is owed: the days left in word and colour, the date, and on demand why that date. */
export function DeadlineBadge({ deadline, why = false }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { due, basis, explain, daysLeft, provisional } = readFragment(DeadlineBadgeFragmentDoc, deadline);
  const left = useDaysLeft()(daysLeft);
  return (
    <div>
      <div className={styles.badge}>
        <Pill tone={left.tone} icon={left.icon}>
          {left.text}
        </Pill>
        <span className={styles.due}>{formatDay(due, language)}</span>
      </div>
      {why && (
        <Disclosure label={t("deadline.why")}>
          <div className={styles.why}>
            <p>{basis}</p>
            <ol>
              {explain.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {provisional && <p>{t("deadline.provisional")}</p>}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
