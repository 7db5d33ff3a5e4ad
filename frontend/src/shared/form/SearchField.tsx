import { useState, type KeyboardEvent } from "react";
import { Field } from "./Field";
import { isComposing } from "./isComposing";

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  /** Called with what was typed, on Enter or when the field is left. */
  onSearch: (text: string) => void;
}

/** Text to look for; an Enter that belongs to an input method does not search. */
export function SearchField({ label, value, placeholder, onSearch }: Props) {
  const [text, setText] = useState(value);
  const search = () => {
    if (text.trim() !== value) {
      onSearch(text.trim());
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !isComposing(event)) {
      event.preventDefault();
      search();
    }
  };
  return (
    <Field label={label}>
      {(links) => (
        <input
          {...links}
          type="search"
          value={text}
          placeholder={placeholder}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={search}
        />
      )}
    </Field>
  );
}
