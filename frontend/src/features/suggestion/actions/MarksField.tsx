import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Buttons } from "@/shared/form/Buttons";
import { TextField } from "@/shared/form/TextField";
import { MarksFieldDocument, type TextMarkInput } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Loaded } from "@/shared/ui/Loaded";
import styles from "./MarksField.module.css";
import { PARTS, selectionIn, type Part } from "./selectionIn";

interface Props {
  id: string;
  marks: TextMarkInput[];
  onChange: (marks: TextMarkInput[]) => void;
}

/** Marks places in the text: select some words, then say what is wrong with them. */
export function MarksField({ id, marks, onChange }: Props) {
  const { t } = useTranslation();
  const [reading, read] = useQuery({ query: MarksFieldDocument, variables: { id } });
  const text = useRef<HTMLDivElement>(null);
  const [hint, setHint] = useState(false);
  const mark = () => {
    const selected = text.current && selectionIn(text.current);
    setHint(!selected);
    if (selected) {
      onChange([...marks, { ...selected, remark: "" }]);
    }
  };
  return (
    <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
      {({ suggestion }) => (
        <>
          <p>{t("officeWork.marksHint")}</p>
          <div ref={text} className={styles.text} tabIndex={0} role="group" aria-label={t("suggestion.text")}>
            {PARTS.map((part) => (
              <div key={part}>
                <h3>{t(`suggestion.part.${part}`)}</h3>
                <p data-part={part}>{suggestion?.[part]}</p>
              </div>
            ))}
          </div>
          <Buttons>
            <Button onClick={mark}>{t("officeWork.mark")}</Button>
          </Buttons>
          {hint && <p role="alert">{t("officeWork.selectFirst")}</p>}
          <ul className={styles.marks}>
            {marks.map((each, index) => (
              <li key={`${each.part}${each.from}`}>
                <TextField
                  label={t("officeWork.marked", {
                    part: t(`suggestion.part.${each.part as Part}`),
                    quote: each.quote.length > 20 ? `${each.quote.slice(0, 20)}…` : each.quote,
                  })}
                  value={each.remark}
                  onChange={(event) =>
                    onChange(marks.map((other, at) => (at === index ? { ...other, remark: event.target.value } : other)))
                  }
                />
                <Button kind="quiet" onClick={() => onChange(marks.filter((_, at) => at !== index))}>
                  {t("officeWork.unmark")}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}
