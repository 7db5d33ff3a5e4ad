import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { MessagesFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Section } from "@/shared/ui/Section";
import { Conversation } from "./Conversation";
import { MessageField } from "./MessageField";
import styles from "./Messages.module.css";

const WRITE = ["WRITE_TO_UNIT", "WRITE_TO_DEPUTY"] as const;

/** What deputies and each unit wrote to each other, with a field to write where the reader may; nothing for others. */
export function Messages({ suggestion }: { suggestion: FragmentType<typeof MessagesFragmentDoc> }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const writing = WRITE.some((action) => action === params.get("do"));
  const { id, messages, assignments } = readFragment(MessagesFragmentDoc, suggestion);
  const open = assignments.map(({ key, unit, availableActions }) => ({
    key,
    unit,
    write: WRITE.find((action) => availableActions.some((each) => each.action === action && each.allowed)),
  }));
  const units = [...new Map([...open, ...messages].map(({ unit }) => [unit.id, unit])).values()];
  const talks = units
    .map((unit) => ({
      unit,
      said: messages.filter((message) => message.unit.id === unit.id),
      field: open.find((each) => each.unit.id === unit.id && each.write),
    }))
    .filter(({ said, field }) => said.length > 0 || (field && writing));
  if (talks.length === 0) {
    return null;
  }
  return (
    <Section title={t("unitWork.message.title")} count={messages.length || undefined}>
      {talks.map(({ unit, said, field }, index) => (
        <div key={unit.id} className={styles.talk}>
          <h3>{t("unitWork.message.with", { unit: unit.name })}</h3>
          <Conversation messages={said} />
          {field?.write && (
            <MessageField
              suggestion={id}
              assignment={field.key}
              action={field.write}
              unit={unit.name}
              asked={writing && index === 0}
            />
          )}
        </div>
      ))}
    </Section>
  );
}
