import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/shared/form/Field";
import { isComposing } from "@/shared/form/isComposing";
import styles from "./UnitPicker.module.css";
import { UnitOptions } from "./UnitOptions";
import { useUnitSearch, type UnitChoice } from "./useUnitSearch";

interface Props {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  value: UnitChoice | null;
  onChange: (unit: UnitChoice | null) => void;
}

/** Finds an undertaking unit by part of its name, its short name or a former name; an emptied field takes the choice away. */
export function UnitPicker({ label, hint, error, value, onChange }: Props) {
  const { t } = useTranslation();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const units = useUnitSearch(typed ?? "");
  const open = Boolean(typed);

  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    if (!text) {
      onChange(null);
    }
  };
  const choose = (unit: UnitChoice) => {
    onChange(unit);
    setTyped(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!open || isComposing(event)) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = units?.[active];
    if (step && units) {
      event.preventDefault();
      setActive((active + step + units.length) % Math.max(units.length, 1));
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (chosen) choose(chosen);
    } else if (event.key === "Escape") {
      setTyped(null);
    }
  };

  return (
    <Field label={label} hint={hint} error={error}>
      {(links) => (
        <div className={styles.picker}>
          <input
            {...links}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && units?.[active] ? `${listId}-${active}` : undefined}
            placeholder={t("unit.searchHint")}
            value={typed ?? value?.name ?? ""}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKey}
            onBlur={() => setTyped(null)}
          />
          <UnitOptions id={listId} label={label} open={open} units={units} active={active} onChoose={choose} />
        </div>
      )}
    </Field>
  );
}
