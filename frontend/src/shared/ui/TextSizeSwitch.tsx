import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { RadioField } from "@/shared/form/RadioField";
import { chooseTextSize, chosenTextSize, TEXT_SIZES } from "./textSize";

/** Chooses how large the text is, up to the version for the elderly. */
export function TextSizeSwitch() {
  const { t } = useTranslation();
  const [size, setSize] = useState(chosenTextSize);
  return (
    <RadioField
      label={t("reading.size")}
      name={useId()}
      chosen={size}
      options={TEXT_SIZES.map((value) => ({ value, name: t(`reading.${value}`) }))}
      onChange={(event) => {
        const chosen = TEXT_SIZES.find((each) => each === event.target.value) ?? "normal";
        setSize(chosen);
        chooseTextSize(chosen);
      }}
    />
  );
}
