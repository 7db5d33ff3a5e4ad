import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TopicWorkFragmentDoc, type KeySupervisionAction } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Disclosure } from "@/shared/ui/Disclosure";
import styles from "./TopicActions.module.css";
import { TopicForm } from "./TopicForm";

// The step that carries a topic on stands first and alone in colour.
const ORDER: KeySupervisionAction[] = [
  "PROGRESS",
  "SET",
  "CLOSE",
  "RECORD",
  "PLAN",
  "REPORT",
  "ROLL_OVER",
  "GROUP",
  "UNGROUP",
  "DROP",
];

/** What the reader can do with a topic now, and why not the rest; the address names the form that is open. */
export function TopicActions({ topic }: { topic: FragmentType<typeof TopicWorkFragmentDoc> }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const work = readFragment(TopicWorkFragmentDoc, topic);
  const allowed = ORDER.filter((action) =>
    work.availableActions.some((each) => each.action === action && each.allowed),
  );
  const refused = work.availableActions.filter((each) => !each.allowed && each.reason);
  const open = allowed.find((action) => action === params.get("do"));
  const show = (action: KeySupervisionAction | null) =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        if (action) next.set("do", action);
        else next.delete("do");
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  if (allowed.length === 0) {
    return null;
  }
  return (
    <section className={styles.panel} aria-label={t("common.actions")}>
      <h2>{open ? t(`supervision.action.${open}`) : t("common.actions")}</h2>
      {open ? (
        <TopicForm key={open} action={open} topic={work} close={() => show(null)} />
      ) : (
        <div className={styles.buttons}>
          {allowed.map((action, index) => (
            <Button
              key={action}
              kind={index === 0 ? "primary" : action === "DROP" ? "danger" : "plain"}
              onClick={() => show(action)}
            >
              {t(`supervision.action.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {!open && (
        <Disclosure label={t("common.refusedActions")}>
          <ul>
            {refused.map(({ action, reason }) => (
              <li key={action}>
                <strong>{t(`supervision.action.${action}`)}</strong> {reason}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
