import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ScreeningNoticeFragment } from "@/shared/graphql/generated/graphql";
import { placeOfMark, type MarkedPart } from "./placeOfMark";
import styles from "./TextMarks.module.css";

type Mark = NonNullable<ScreeningNoticeFragment["screening"]>["marks"][number];

interface Props {
  marks: readonly Mark[];
  text: Record<MarkedPart, string>;
  /** What leads from a mark that still stands to its place. */
  jump?: (part: MarkedPart, place: { from: number; to: number }) => ReactNode;
}

/** Places that must be revised: what stands there and what is wrong with it; those changed already say so. */
export function TextMarks({ marks, text, jump }: Props) {
  const { t } = useTranslation();
  if (marks.length === 0) {
    return null;
  }
  return (
    <div>
      <strong>{t("deputyWork.screening.marks")}</strong>
      <ol className={styles.marks}>
        {marks.map((mark) => {
          const part = mark.part as MarkedPart;
          const place = placeOfMark(text[part], mark);
          return (
            <li key={`${part} ${mark.from}`} className={place ? undefined : styles.gone}>
              <div>
                {t(`suggestion.part.${part}`)} · <q className={styles.quote}>{mark.quote}</q>
              </div>
              <div>{mark.remark}</div>
              {place ? jump?.(part, place) : <div>{t("deputyWork.screening.gone")}</div>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
