import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { SelectField } from "@/shared/form/SelectField";
import type { ActionPanelFragment, SuggestionAction } from "@/shared/graphql/generated/graphql";

/** The assignments on which the reader may take an action now. */
export function assignmentsFor(item: ActionPanelFragment, action: SuggestionAction) {
  return item.assignments.filter((each) =>
    each.availableActions.some((possible) => possible.action === action && possible.allowed),
  );
}

interface Props extends ComponentProps<"select"> {
  item: ActionPanelFragment;
  action: SuggestionAction;
  error?: string | undefined;
}

/** Which unit is meant, where there are several; nothing where only one can be. */
export function AssignmentChoice({ item, action, error, ...select }: Props) {
  const { t } = useTranslation();
  const possible = assignmentsFor(item, action);
  if (possible.length < 2) {
    return null;
  }
  return (
    <SelectField label={t("assign.which")} error={error} {...select}>
      <option value="">{t("common.choose")}</option>
      {possible.map(({ key, unit, role }) => (
        <option key={key} value={key}>
          {t("assign.unitAs", { unit: unit.name, role: t(`enum.handlingRole.${role}`) })}
        </option>
      ))}
    </SelectField>
  );
}
