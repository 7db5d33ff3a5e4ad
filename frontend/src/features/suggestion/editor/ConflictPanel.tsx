import { useTranslation } from "react-i18next";
import { differingParts, type DraftValues } from "./DraftValues";
import { SideBySide } from "./SideBySide";
import { usePartText } from "./usePartText";

interface Props {
  mine: DraftValues;
  theirs: DraftValues;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two texts of a suggestion side by side where they differ, and the choice which one counts. */
export function ConflictPanel({ mine, theirs, ...choice }: Props) {
  const { t } = useTranslation();
  const textOf = usePartText();
  const parts = differingParts(mine, theirs).map((part) => ({
    name: t(`suggestion.part.${part}`),
    mine: textOf(mine, part),
    theirs: textOf(theirs, part),
  }));
  return <SideBySide title={t("conflict.title")} parts={parts} {...choice} />;
}
