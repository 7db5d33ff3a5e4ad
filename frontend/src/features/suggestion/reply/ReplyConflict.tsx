import { useTranslation } from "react-i18next";
import { SideBySide } from "../editor/SideBySide";
import { differingReplyParts, type ReplyValues } from "./ReplyValues";

interface Props {
  mine: ReplyValues;
  theirs: ReplyValues;
  keepMine: () => void;
  takeTheirs: () => void;
}

/** Two drafts of a reply side by side where they differ, and the choice which one counts. */
export function ReplyConflict({ mine, theirs, ...choice }: Props) {
  const { t } = useTranslation();
  const parts = differingReplyParts(mine, theirs).map((part) => ({
    name: t(`unitWork.reply.part.${part}`),
    mine: textOf(mine, part) || t("conflict.empty"),
    theirs: textOf(theirs, part) || t("conflict.empty"),
  }));
  return <SideBySide title={t("unitWork.reply.conflict")} parts={parts} {...choice} />;

  function textOf(values: ReplyValues, part: keyof ReplyValues): string {
    switch (part) {
      case "promises":
        return values.promises.map(({ what, who, dueOn }) => [what, who, dueOn].filter(Boolean).join(" · ")).join("\n");
      case "extent":
        return t(`enum.publicationExtent.${values.extent}`);
      default:
        return values[part];
    }
  }
}
