import { useTranslation } from "react-i18next";
import type { ReplyLettersFragment } from "@/shared/graphql/generated/graphql";
import { formatShortDay } from "@/shared/time/days";
import styles from "./ReplyLetters.module.css";

type Evaluation = NonNullable<ReplyLettersFragment["replies"][number]["evaluation"]>;

/** The deputy's judgement of a reply: process and result apart. */
export function EvaluationLine({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation();
  const facts = [
    [t("evaluation.process"), t(`enum.satisfaction.${evaluation.process}`)],
    [t("evaluation.result"), t(`enum.satisfaction.${evaluation.result}`)],
    [t("evaluation.on"), formatShortDay(evaluation.at)],
    ...(evaluation.reason ? [[t("evaluation.reason"), evaluation.reason]] : []),
  ];
  return (
    <dl className={styles.evaluation}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
