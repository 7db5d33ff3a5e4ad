import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { SelectField } from "@/shared/form/SelectField";
import type { RepliesToMeQuery } from "@/shared/graphql/generated/graphql";

/** A reply that can be meant. */
export type ReplyOption = NonNullable<RepliesToMeQuery["suggestion"]>["replies"][number];

interface Props extends ComponentProps<"select"> {
  replies: readonly ReplyOption[];
  error?: string | undefined;
}

/** Which reply is meant, where there are several; nothing where only one can be. */
export function ReplyChoice({ replies, error, ...select }: Props) {
  const { t } = useTranslation();
  if (replies.length < 2) {
    return null;
  }
  return (
    <SelectField label={t("deputyWork.whichReply")} error={error} {...select}>
      <option value="">{t("common.choose")}</option>
      {replies.map(({ key, unit, documentNumber }) => (
        <option key={key} value={key}>
          {t("deputyWork.replyOf", { unit: unit.name, number: documentNumber })}
        </option>
      ))}
    </SelectField>
  );
}
