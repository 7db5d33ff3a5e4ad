import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { QuestionActionsFragmentDoc, type QuestionAction } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { ActionForm } from "./ActionForm";
import styles from "./QuestionActions.module.css";

// The step that carries a question on stands first.
const ORDER: QuestionAction[] = ["ANSWER", "REDIRECT", "FOLLOW_UP", "CORRECT", "NOT_OURS", "CLOSE", "WITHDRAW"];

/** What the reader can do with a question now; what is owed lies open, the rest behind its button. */
export function QuestionActions({ question }: { question: FragmentType<typeof QuestionActionsFragmentDoc> }) {
  const { t } = useTranslation();
  const item = readFragment(QuestionActionsFragmentDoc, question);
  const [chosen, setChosen] = useState<QuestionAction | null>(null);
  const allowed = ORDER.filter((action) => item.availableActions.some((each) => each.action === action && each.allowed));
  if (allowed.length === 0) {
    return null;
  }
  const owed = allowed.find((action) => action === "ANSWER" || (action === "REDIRECT" && item.status === "MISDIRECTED"));
  const open = allowed.find((action) => action === chosen) ?? owed;
  const close = open === owed ? undefined : () => setChosen(null);
  const others = allowed.filter((action) => action !== open);
  return (
    <section className={styles.panel} aria-label={t("question.actions")}>
      {open && <ActionForm key={open} action={open} question={item} close={close} />}
      {others.length > 0 && (
        <Buttons>
          {others.map((action) => (
            <Button key={action} kind={action === "WITHDRAW" ? "danger" : "plain"} onClick={() => setChosen(action)}>
              {t(`question.action.${action}`)}
            </Button>
          ))}
        </Buttons>
      )}
    </section>
  );
}
