import { useWatch, type UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ScreeningNoticeFragment } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import type { MarkedPart } from "../view/placeOfMark";
import { TextMarks } from "../view/TextMarks";
import type { DraftValues } from "./DraftValues";

/** What the office marked in the text. */
export type Mark = NonNullable<ScreeningNoticeFragment["screening"]>["marks"][number];

interface Props {
  form: UseFormReturn<DraftValues>;
  marks: readonly Mark[];
}

/** What the office marked, followed through the text as it is typed; a mark leads to its words and selects them. */
export function DraftMarks({ form, marks }: Props) {
  const { t } = useTranslation();
  const [title, problem, analysis, measures] = useWatch({
    control: form.control,
    name: ["title", "problem", "analysis", "measures"],
  });
  if (marks.length === 0) {
    return null;
  }
  const go = (part: MarkedPart, from: number, to: number) => {
    form.setFocus(part);
    const field = document.activeElement;
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
      field.setSelectionRange(from, to);
      field.scrollIntoView({ block: "center" });
    }
  };
  return (
    <Notice tone="warn">
      <TextMarks
        marks={marks}
        text={{ title, problem, analysis, measures }}
        jump={(part, { from, to }) => (
          <Button kind="quiet" onClick={() => go(part, from, to)}>
            {t("deputyWork.screening.jump")}
          </Button>
        )}
      />
    </Notice>
  );
}
