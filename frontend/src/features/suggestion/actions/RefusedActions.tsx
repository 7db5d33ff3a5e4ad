import { useTranslation } from "react-i18next";
import type { ActionPanelFragment } from "@/shared/graphql/generated/graphql";
import { Disclosure } from "@/shared/ui/Disclosure";
import styles from "./ActionPanel.module.css";

/** What the reader cannot do with a suggestion now, each with its reason. */
export function RefusedActions({ actions }: { actions: ActionPanelFragment["availableActions"] }) {
  const { t } = useTranslation();
  const refused = actions.filter((each) => !each.allowed && each.reason);
  if (refused.length === 0) {
    return null;
  }
  return (
    <Disclosure label={t("common.refusedActions")}>
      <ul className={styles.reasons}>
        {refused.map(({ action, reason }) => (
          <li key={action}>
            <strong>{t(`enum.action.${action}`)}</strong>
            {reason}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
