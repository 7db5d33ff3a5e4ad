import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AttachmentCard } from "@/shared/entity/AttachmentCard";
import { formatSize } from "@/shared/entity/formatSize";
import { newIdempotencyKey } from "@/shared/graphql/newIdempotencyKey";
import { MAX_MEGABYTES, uploadFile } from "./uploadFile";

/** A file on its way, or one that did not get through. */
export interface Upload {
  key: string;
  file: File;
  /** How much of it has been sent; null while it waits for the ones before it. */
  percent: number | null;
  /** Why it did not get through; null while it may. */
  error: string | null;
  /** Whether it could get through another time. */
  again: boolean;
}

/** Uploads files one after the other and adds each to those there are; `news` is what happened last, for those who listen. */
export function useUploads(value: readonly AttachmentCard[], onChange: (files: AttachmentCard[]) => void) {
  const { t } = useTranslation();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [news, setNews] = useState("");
  const latest = useRef({ value, onChange });
  const queue = useRef(Promise.resolve());
  const running = useRef(new Map<string, AbortController>());

  useEffect(() => {
    latest.current = { value, onChange };
  }, [value, onChange]);
  useEffect(() => {
    const controllers = running.current;
    return () => controllers.forEach((controller) => controller.abort());
  }, []);

  const change = (key: string, change: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)));
  const drop = (key: string) => setUploads((all) => all.filter((upload) => upload.key !== key));

  const set = (files: AttachmentCard[]) => {
    latest.current.value = files;
    latest.current.onChange(files);
  };

  const run = async (key: string, file: File, controller: AbortController) => {
    if (controller.signal.aborted) {
      return;
    }
    change(key, { percent: 0 });
    try {
      const onPercent = (percent: number) => change(key, { percent });
      const uploaded = await uploadFile(file, { onPercent, signal: controller.signal });
      if ("card" in uploaded) {
        drop(key);
        set([...latest.current.value, uploaded.card]);
        setNews(t("file.uploaded", { name: uploaded.card.name }));
      } else {
        change(key, { error: uploaded.refusal || t("file.refused"), again: !uploaded.refusal });
      }
    } catch {
      change(key, { error: t("error.network"), again: true });
    } finally {
      running.current.delete(key);
    }
  };

  const start = (key: string, file: File) => {
    const controller = new AbortController();
    running.current.set(key, controller);
    queue.current = queue.current.then(() => run(key, file, controller));
  };

  const refusalOf = (file: File): string | null => {
    if (file.size === 0) {
      return t("file.empty");
    }
    return file.size > MAX_MEGABYTES << 20
      ? t("file.tooLarge", { size: formatSize(file.size), max: MAX_MEGABYTES })
      : null;
  };

  const add = (files: Iterable<File>) => {
    for (const file of files) {
      const key = newIdempotencyKey();
      const error = refusalOf(file);
      setUploads((all) => [...all, { key, file, percent: null, error, again: false }]);
      if (!error) {
        start(key, file);
      }
    }
  };

  const retry = (upload: Upload) => {
    change(upload.key, { percent: null, error: null });
    start(upload.key, upload.file);
  };

  /** Calls off an upload, or clears away one that did not get through. */
  const cancel = (upload: Upload) => {
    running.current.get(upload.key)?.abort();
    drop(upload.key);
  };

  const remove = (card: AttachmentCard) => {
    set(latest.current.value.filter((file) => file.id !== card.id));
    setNews(t("file.removed", { name: card.name }));
  };

  return { uploads, news, add, retry, cancel, remove };
}
