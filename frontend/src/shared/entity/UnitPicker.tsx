import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Combobox } from "@/shared/form/Combobox";
import { useUnitSearch, type UnitChoice } from "./useUnitSearch";

interface Props {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  value: UnitChoice | null;
  onChange: (unit: UnitChoice | null) => void;
}

/** Finds an undertaking unit by part of its name, its short name or a former name; an emptied field takes the choice away. */
export function UnitPicker(props: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const found = useUnitSearch(text);
  return (
    <Combobox
      {...props}
      placeholder={t("unit.searchHint")}
      noneFound={t("unit.noneFound")}
      onType={setText}
      found={found}
      optionOf={({ id, name, shortName }) => ({ id, name, detail: shortName })}
    />
  );
}
