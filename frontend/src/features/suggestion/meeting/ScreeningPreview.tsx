import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { Form } from "@/shared/form/Form";
import { TextField } from "@/shared/form/TextField";
import type { MeetingItemFragment } from "@/shared/graphql/generated/graphql";
import { Button } from "@/shared/ui/Button";
import { Notice } from "@/shared/ui/Notice";
import styles from "./Meeting.module.css";
import { fitFor, MERGE_LIMIT, type ScreeningAction } from "./screeningWork";

interface Props {
  action: ScreeningAction;
  picked: readonly MeetingItemFragment[];
  /** How far the work has come; null while it has not begun. */
  progress: { done: number; of: number } | null;
  confirm: (items: MeetingItemFragment[], note: string) => void;
  back: () => void;
}

/** With which suggestions what will be done, before it is done. */
export function ScreeningPreview({ action, picked, progress, confirm, back }: Props) {
  const { t } = useTranslation();
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const fit = fitFor(action, picked);
  const left = picked.length - fit.length;
  const merge = action === "MERGE";
  const impossible =
    merge && fit.length < 2
      ? t("staffWork.screening.twoAtLeast")
      : merge && fit.length > MERGE_LIMIT
        ? t("staffWork.screening.atMost", { max: MERGE_LIMIT })
        : null;
  const noNote = merge && !note.trim();
  const send = () => {
    setTried(true);
    if (!noNote) {
      confirm(fit, note.trim());
    }
  };
  return (
    <div className={styles.preview}>
      <Form label={t(`staffWork.screening.preview.${action}`)} onSubmit={send}>
        <h2>{t(`staffWork.screening.preview.${action}`)}</h2>
        {fit.length > 0 && <p>{t(`staffWork.screening.will.${action}`, { count: fit.length })}</p>}
        {left > 0 && <Notice tone="warn">{t(`staffWork.screening.left.${action}`, { count: left })}</Notice>}
        {impossible && <Notice tone="warn">{impossible}</Notice>}
        {/* Hundreds scroll by themselves, also with the keyboard, so that the button below stays in reach. */}
        <ol className={styles.titles} tabIndex={0} aria-label={t(`staffWork.screening.preview.${action}`)}>
          {fit.map(({ id, number, title, sponsor }) => (
            <li key={id}>
              {title} <small>{[number, sponsor?.name].filter(Boolean).join(" · ")}</small>
            </li>
          ))}
        </ol>
        {merge && !impossible && (
          <TextField
            label={t("officeWork.mergeNote")}
            maxLength={500}
            value={note}
            error={tried && noNote ? t("staffWork.screening.noteMissing") : undefined}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
        <Buttons>
          {fit.length > 0 && !impossible && (
            <Button type="submit" kind="primary" busy={progress ? `${progress.done} / ${progress.of}` : undefined}>
              {t(`staffWork.screening.confirm.${action}`, { count: fit.length })}
            </Button>
          )}
          <Button kind="quiet" onClick={back}>
            {t("officeWork.back")}
          </Button>
        </Buttons>
      </Form>
    </div>
  );
}
