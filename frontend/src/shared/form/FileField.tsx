import { useId, useState, type ChangeEvent, type DragEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AttachmentCard } from "@/shared/entity/AttachmentCard";
import { formatSize } from "@/shared/entity/formatSize";
import { apiFetch } from "@/shared/graphql/apiFetch";
import { Button } from "@/shared/ui/Button";
import { Icon } from "@/shared/ui/Icon";
import fieldStyles from "./Field.module.css";
import styles from "./FileField.module.css";
import { MAX_MEGABYTES } from "./uploadFile";
import { UploadRow } from "./UploadRow";
import { useUploads } from "./useUploads";

const ACCEPTED =
  ".pdf,.ofd,.doc,.docx,.wps,.xls,.xlsx,.et,.ppt,.pptx,.dps,.odt,.ods,.odp,.txt,image/png,image/jpeg";

interface Props {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** The files that have been uploaded. */
  value: readonly AttachmentCard[];
  onChange: (files: AttachmentCard[]) => void;
}

/** Files to send along: chosen or dropped, uploaded at once, each with its size and a way to take it back. */
export function FileField({ label, hint, error, value, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const { uploads, news, add, retry, cancel, remove } = useUploads(value, onChange);

  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    add([...(currentTarget.files ?? [])]);
    // So that the same file can be chosen again after it was removed.
    currentTarget.value = "";
  };
  const drag = (event: DragEvent, within: boolean) => {
    event.preventDefault();
    setOver(within);
  };
  const drop = (event: DragEvent) => {
    drag(event, false);
    add(event.dataTransfer.files);
  };
  const takeBack = (card: AttachmentCard) => {
    remove(card);
    // A file that an item has already stays with it until the item lets it go; the server knows.
    apiFetch(card.url, { method: "DELETE" }).catch(() => undefined);
  };

  return (
    <div className={fieldStyles.field} role="group" aria-labelledby={`${id}-label`}>
      <span className={fieldStyles.label} id={`${id}-label`}>
        {label}
      </span>
      <p className={fieldStyles.hint} id={`${id}-hint`}>
        {hint} {t("file.hint", { max: MAX_MEGABYTES })}
      </p>
      {value.length + uploads.length > 0 && (
        <ul className={styles.rows}>
          {value.map((card) => (
            <li className={styles.row} key={card.id}>
              <div className={styles.file}>
                <a href={card.url} download>
                  {card.name}
                </a>
                <span className={styles.size}>{formatSize(card.size)}</span>
              </div>
              <Button
                kind="quiet"
                aria-label={t("file.removeName", { name: card.name })}
                onClick={() => takeBack(card)}
              >
                {t("file.remove")}
              </Button>
            </li>
          ))}
          {uploads.map((upload) => (
            <UploadRow key={upload.key} upload={upload} onRetry={retry} onCancel={cancel} />
          ))}
        </ul>
      )}
      <div
        className={over ? `${styles.drop} ${styles.over}` : styles.drop}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={drop}
      >
        <label className={styles.choose}>
          <Icon name="attachment" />
          {t("file.choose")}
          <input
            className={styles.input}
            type="file"
            multiple
            accept={ACCEPTED}
            aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
            aria-invalid={error ? true : undefined}
            onChange={choose}
          />
        </label>
        <span className={styles.dropHint}>{t("file.drop")}</span>
      </div>
      <p className={styles.news} role="status">
        {news}
      </p>
      {error && (
        <p className={fieldStyles.error} id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
