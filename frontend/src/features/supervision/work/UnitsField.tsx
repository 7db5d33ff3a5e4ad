import { useTranslation } from "react-i18next";
import { UnitPicker } from "@/shared/entity/UnitPicker";
import type { UnitChoice } from "@/shared/entity/useUnitSearch";
import { Button } from "@/shared/ui/Button";
import styles from "./TopicActions.module.css";

interface Props {
  value: readonly UnitChoice[];
  onChange: (units: UnitChoice[]) => void;
  error?: string | undefined;
}

/** Gathers the lead units of a topic. */
export function UnitsField({ value, onChange, error }: Props) {
  const { t } = useTranslation();
  const add = (unit: UnitChoice | null) => {
    if (unit && !value.some((each) => each.id === unit.id)) {
      onChange([...value, unit]);
    }
  };
  return (
    <div>
      <UnitPicker
        key={value.length}
        label={value.length === 0 ? t("supervision.form.units") : t("supervision.form.addUnit")}
        error={error}
        value={null}
        onChange={add}
      />
      <ul>
        {value.map((unit) => (
          <li key={unit.id} className={styles.found}>
            <span>{unit.name}</span>
            <Button kind="quiet" onClick={() => onChange(value.filter((each) => each.id !== unit.id))}>
              {t("supervision.form.removeUnit", { name: unit.shortName })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
