import { useTranslation } from "react-i18next";
import { formatSize } from "@/shared/entity/formatSize";
import { Button } from "@/shared/ui/Button";
import styles from "./FileField.module.css";
import type { Upload } from "./useUploads";

interface Props {
  upload: Upload;
  onRetry: (upload: Upload) => void;
  onCancel: (upload: Upload) => void;
}

/** A file on its way: how far it has come, or why it did not get through. */
export function UploadRow({ upload, onRetry, onCancel }: Props) {
  const { t } = useTranslation();
  const { file, error, again } = upload;
  const name = file.name;
  return (
    <li className={styles.row}>
      <div className={styles.file}>
        <span>{name}</span>
        <span className={styles.size}>{formatSize(file.size)}</span>
      </div>
      <div className={styles.buttons}>
        {error && again && (
          <Button kind="quiet" aria-label={t("file.retryName", { name })} onClick={() => onRetry(upload)}>
            {t("common.retry")}
          </Button>
        )}
        <Button
          kind="quiet"
          aria-label={t(error ? "file.dismissName" : "file.cancelName", { name })}
          onClick={() => onCancel(upload)}
        >
          {t(error ? "file.dismiss" : "common.cancel")}
        </Button>
      </div>
      {error ? (
        <p className={styles.error} role="alert">
          {error}
        </p>
      ) : (
        <Progress percent={upload.percent} name={name} />
      )}
    </li>
  );
}

function Progress({ percent, name }: { percent: number | null; name: string }) {
  const { t } = useTranslation();
  const words =
    percent === null ? t("file.waiting") : percent < 100 ? t("file.uploading", { percent }) : t("file.checking");
  return (
    <div className={styles.progress}>
      <progress aria-label={name} max={100} value={percent ?? 0} />
      <span>{words}</span>
    </div>
  );
}
