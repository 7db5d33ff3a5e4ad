import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, type ButtonKind } from "./Button";
import { fetchFile, NoFile, type Received } from "./fetchFile";
import { Notice } from "./Notice";
import { saveFile } from "./saveFile";

type State =
  | { step: "idle" }
  | { step: "waiting" }
  | { step: "receiving"; received: Received }
  | { step: "saved"; name: string }
  | { step: "failed"; why: string };

interface Props {
  /** Where the file is, on our own server. */
  href: string;
  kind?: ButtonKind;
  children: ReactNode;
}

/** Fetches a file with the session and saves it; says in words how far it is and why it failed. */
export function DownloadLink({ href, kind = "plain", children }: Props) {
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ step: "idle" });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const reasonOf = (failure: unknown) =>
    failure instanceof NoFile ? failure.message || t(`download.${failure.reason}`) : t("error.network");

  const download = async () => {
    const controller = new AbortController();
    running.current = controller;
    setState({ step: "waiting" });
    try {
      const file = await fetchFile(href, controller.signal, (received) => setState({ step: "receiving", received }));
      saveFile(file);
      setState({ step: "saved", name: file.name });
    } catch (failure) {
      if (!controller.signal.aborted) {
        setState({ step: "failed", why: reasonOf(failure) });
      }
    }
  };

  const busy = () => {
    if (state.step === "waiting") {
      return t("download.preparing");
    }
    if (state.step !== "receiving") {
      return undefined;
    }
    const { bytes, total } = state.received;
    return total
      ? t("download.share", { percent: Math.min(100, Math.floor((100 * bytes) / total)) })
      : t("download.size", { size: (bytes / 1e6).toFixed(1) });
  };

  return (
    <>
      <Button kind={kind} busy={busy()} onClick={() => void download()}>
        {children}
      </Button>
      {state.step === "saved" && <Notice tone="done">{t("download.saved", { name: state.name })}</Notice>}
      {state.step === "failed" && <Notice tone="error">{state.why}</Notice>}
    </>
  );
}
