import { useTranslation } from "react-i18next";
import { UnitPicker } from "@/shared/entity/UnitPicker";
import type { UnitChoice } from "@/shared/entity/useUnitSearch";
import { Buttons } from "@/shared/form/Buttons";
import { RadioField } from "@/shared/form/RadioField";
import type { AssignmentInput, HandlingRole } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";

/** The ways in which units can handle a suggestion. */
const WAYS = ["SOLE", "LEAD", "SEPARATE"] as const;
type Way = (typeof WAYS)[number];

/** A way of handling and the units chosen so far. */
export interface Assignees {
  way: Way;
  units: (UnitChoice | null)[];
}

export const NOBODY: Assignees = { way: "SOLE", units: [null] };

/** What the choice comes to, or null while a unit is missing. */
export function assignmentsOf({ way, units }: Assignees): AssignmentInput[] | null {
  const chosen = units.filter((unit) => unit !== null);
  const enough = way === "SOLE" ? 1 : 2;
  if (chosen.length < enough) {
    return null;
  }
  return chosen.map((unit, index) => ({ unit: unit.id, role: roleOf(way, index) }));
}

/** The same with this unit in the first place. */
export function ledBy({ way, units }: Assignees, unit: UnitChoice): Assignees {
  return { way, units: [unit, ...units.slice(1).map((other) => (other?.id === unit.id ? null : other))] };
}

/** The same with this unit beside the others; one that handled alone leads from then on. */
export function joinedBy({ way, units }: Assignees, unit: UnitChoice): Assignees {
  if (units.some((other) => other?.id === unit.id)) {
    return { way, units };
  }
  const others = units.slice(1);
  const free = others.indexOf(null);
  const joined = free < 0 ? [...others, unit] : others.map((other, place) => (place === free ? unit : other));
  return { way: way === "SOLE" ? "LEAD" : way, units: [units[0] ?? null, ...joined] };
}

function roleOf(way: Way, index: number): HandlingRole {
  return way === "LEAD" && index > 0 ? "CO" : way;
}

interface Props {
  value: Assignees;
  onChange: (value: Assignees) => void;
  error?: string | undefined;
}

/** Who handles a suggestion and how: one alone, one lead with co-handlers, or several each for itself. */
export function AssigneesField({ value, onChange, error }: Props) {
  const { t } = useTranslation();
  const { way, units } = value;
  const choose = (next: Way) =>
    onChange({ way: next, units: next === "SOLE" ? units.slice(0, 1) : units.length < 2 ? [...units, null] : units });
  const set = (index: number, unit: UnitChoice | null) =>
    onChange({ way, units: units.map((each, place) => (place === index ? unit : each)) });
  return (
    <>
      <RadioField
        label={t("officeWork.way")}
        name="way"
        chosen={way}
        options={WAYS.map((each) => ({
          value: each,
          name: t(`officeWork.ways.${each}`),
          meaning: t(`officeWork.wayMeans.${each}`),
        }))}
        onChange={(event) => choose(event.target.value as Way)}
      />
      {units.map((unit, index) => (
        <UnitPicker
          key={index}
          label={t(`enum.handlingRole.${roleOf(way, index)}`)}
          error={index === 0 ? error : undefined}
          value={unit}
          onChange={(chosen) => set(index, chosen)}
        />
      ))}
      {way !== "SOLE" && (
        <Buttons>
          <Button kind="quiet" onClick={() => onChange({ way, units: [...units, null] })}>
            {t("officeWork.addUnit")}
          </Button>
          {units.length > 2 && (
            <Button kind="quiet" onClick={() => onChange({ way, units: units.slice(0, -1) })}>
              {t("officeWork.dropUnit")}
            </Button>
          )}
        </Buttons>
      )}
      {error && units.length === 0 && <Notice tone="error">{error}</Notice>}
    </>
  );
}
