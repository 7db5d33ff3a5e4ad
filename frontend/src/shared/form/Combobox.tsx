import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import styles from "./Combobox.module.css";
import { ComboboxOptions, type ComboboxOption } from "./ComboboxOptions";
import { Field } from "./Field";
import { isComposing } from "./isComposing";

interface Props<Choice extends { id: string; name: string }> {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  placeholder: string;
  noneFound: string;
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
  onType: (text: string) => void;
  ref?: Ref<HTMLInputElement> | undefined;
  /** What fits the text typed so far; undefined while it is being looked for. */
  found: readonly Choice[] | undefined;
  optionOf: (choice: Choice) => ComboboxOption;
}

/** Finds one thing among many by typing; an emptied field takes the choice away. */
export function Combobox<Choice extends { id: string; name: string }>(props: Props<Choice>) {
  const { ref, label, hint, error, placeholder, noneFound, value, onChange, onType, found, optionOf } = props;
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const open = Boolean(typed);

  const type = (text: string) => {
    setTyped(text);
    onType(text);
    setActive(0);
    if (!text) {
      onChange(null);
    }
  };
  const choose = (index: number) => {
    const choice = found?.[index];
    if (choice) {
      onChange(choice);
      setTyped(null);
    }
  };
  const onKey = (event: KeyboardEvent) => {
    if (!open || isComposing(event)) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found) {
      event.preventDefault();
      setActive((active + step + found.length) % Math.max(found.length, 1));
    } else if (event.key === "Enter") {
      event.preventDefault();
      choose(active);
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
            ref={ref}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && found?.[active] ? `${listId}-${active}` : undefined}
            placeholder={placeholder}
            value={typed ?? value?.name ?? ""}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKey}
            onBlur={() => setTyped(null)}
          />
          <ComboboxOptions
            id={listId}
            label={label}
            open={open}
            options={found?.map(optionOf)}
            noneFound={noneFound}
            active={active}
            onChoose={choose}
          />
        </div>
      )}
    </Field>
  );
}
