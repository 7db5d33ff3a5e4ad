import { useTranslation } from "react-i18next";
import styles from "./Combobox.module.css";

/** Something that can be chosen, with what tells it apart from others of the same name. */
export interface ComboboxOption {
  id: string;
  name: string;
  detail: string;
}

interface Props {
  id: string;
  label: string;
  open: boolean;
  /** What was found; undefined while it is being looked for. */
  options: readonly ComboboxOption[] | undefined;
  noneFound: string;
  active: number;
  onChoose: (index: number) => void;
}

/** What was found, below the field it is looked for in. */
export function ComboboxOptions({ id, label, open, options, noneFound, active, onChoose }: Props) {
  const { t } = useTranslation();
  const empty = open && (!options || options.length === 0);
  return (
    <div className={styles.list} hidden={!open}>
      <ul id={id} role="listbox" aria-label={label}>
        {options?.map((option, index) => (
          <li
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            // Before the field loses the focus, which closes the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(index)}
          >
            {option.name} <small>{option.detail}</small>
          </li>
        ))}
      </ul>
      {empty && (
        <p className={styles.none} role="status">
          {options ? noneFound : t("common.searching")}
        </p>
      )}
    </div>
  );
}
