import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ActionPanelFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Buttons } from "@/shared/form/Buttons";
import { Button } from "@/shared/ui/Button";
import { Section } from "@/shared/ui/Section";
import { FORMS } from "../actions/forms";
import { RefusedActions } from "../actions/RefusedActions";
import styles from "./ReplyDesk.module.css";
import { REPLY_STEPS } from "./replyWorkOf";

type ReplyStep = (typeof REPLY_STEPS)[number];

/** What the reader can do with a reply in the making, and why not the rest. */
export function ReplySteps({ suggestion }: { suggestion: FragmentType<typeof ActionPanelFragmentDoc> }) {
  const { t } = useTranslation();
  const item = readFragment(ActionPanelFragmentDoc, suggestion);
  const [open, setOpen] = useState<ReplyStep | null>(null);
  const steps = item.availableActions.filter(({ action }) => REPLY_STEPS.includes(action as ReplyStep));
  const allowed = REPLY_STEPS.filter((step) => step in FORMS && steps.some((each) => each.action === step && each.allowed));
  const form = open && allowed.includes(open) && FORMS[open];
  return (
    <Section title={form ? t(`enum.action.${open}`) : t(allowed.length > 0 ? "common.actions" : "action.none")}>
      {form ? (
        <div className={styles.form}>{form({ action: open, item, close: () => setOpen(null) })}</div>
      ) : (
        <Buttons>
          {allowed.map((step, index) => (
            <Button key={step} kind={index === 0 ? "primary" : "plain"} onClick={() => setOpen(step)}>
              {t(step === "REPLY" ? "action.confirm.REPLY" : `enum.action.${step}`)}
            </Button>
          ))}
        </Buttons>
      )}
      <RefusedActions actions={steps} />
    </Section>
  );
}
