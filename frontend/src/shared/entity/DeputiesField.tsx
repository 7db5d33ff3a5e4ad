import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/shared/ui/Button";
import styles from "./DeputiesField.module.css";
import { DeputyPicker } from "./DeputyPicker";
import type { DeputyChoice } from "./useDeputySearch";

interface Props {
  label: string;
  hint?: string;
  error?: string | undefined;
  value: readonly DeputyChoice[];
  onChange: (deputies: DeputyChoice[]) => void;
}

/** Several deputies in the order they were chosen; each can be taken back. */
export function DeputiesField({ label, hint, error, value, onChange }: Props) {
  const { t } = useTranslation();
  // A fresh field for the next name.
  const [round, setRound] = useState(0);
  const add = (deputy: DeputyChoice | null) => {
    if (!deputy) {
      return;
    }
    if (!value.some(({ id }) => id === deputy.id)) {
      onChange([...value, deputy]);
    }
    setRound(round + 1);
  };
  return (
    <div>
      <DeputyPicker key={round} label={label} hint={hint} error={error} value={null} onChange={add} />
      <ul className={styles.chosen} aria-label={label}>
        {value.map((deputy) => (
          <li key={deputy.id}>
            <span>
              {deputy.name} <small>{deputy.delegation.name}</small>
            </span>
            <Button
              kind="quiet"
              aria-label={t("deputy.takeOutName", { name: deputy.name })}
              onClick={() => onChange(value.filter(({ id }) => id !== deputy.id))}
            >
              {t("deputy.takeOut")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
