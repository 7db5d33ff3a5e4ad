import { useTranslation } from "react-i18next";
import styles from "./UnitPicker.module.css";
import type { UnitChoice } from "./useUnitSearch";

interface Props {
  id: string;
  label: string;
  open: boolean;
  /** The units found; undefined while they are being looked for. */
  units: readonly UnitChoice[] | undefined;
  active: number;
  onChoose: (unit: UnitChoice) => void;
}

/** The units found, below the field they are looked for in. */
export function UnitOptions({ id, label, open, units, active, onChoose }: Props) {
  const { t } = useTranslation();
  const empty = open && (!units || units.length === 0);
  return (
    <div className={styles.list} hidden={!open}>
      <ul id={id} role="listbox" aria-label={label}>
        {units?.map((unit, index) => (
          <li
            key={unit.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            // Before the field loses the focus, which closes the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(unit)}
          >
            {unit.name} <small>{unit.shortName}</small>
          </li>
        ))}
      </ul>
      {empty && (
        <p className={styles.none} role="status">
          {units ? t("unit.noneFound") : t("common.searching")}
        </p>
      )}
    </div>
  );
}
