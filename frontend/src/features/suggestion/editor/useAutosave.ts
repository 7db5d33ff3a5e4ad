import { useCallback, useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { removeLocalCopy, writeLocalCopy } from "@/shared/form/localCopy";
import { showProblems } from "@/shared/form/showProblems";
import { DRAFT_PARTS, EMPTY_DRAFT, sameDraft, type DraftValues } from "./DraftValues";
import { draftCopyKey } from "./DraftCopy";
import type { SaveState } from "./SaveState";
import type { ServerText } from "./ServerText";
import { useSaveDraft } from "./useSaveDraft";

const PAUSE_MS = 1500;
const RETRY_MS = 10_000;

interface Options {
  form: UseFormReturn<DraftValues>;
  account: string;
  /** The text the server has when the form opens; null for a new draft. */
  start: ServerText | null;
  /** The server's text, where the copy on this device was typed over an older one. */
  conflict: ServerText | null;
  onCreated: (id: string) => void;
}

/** Saves as the deputy types: with each change on this device, and when typing pauses on the server. */
export function useAutosave({ form, account, start, conflict, onCreated }: Options) {
  const { t } = useTranslation();
  const { subscribe, getValues, setError, clearErrors, reset } = form;
  const saveDraft = useSaveDraft();
  const [state, setState] = useState<SaveState>(conflict ? { kind: "conflict", theirs: conflict } : { kind: "untouched" });
  const server = useRef(start);
  const stopped = useRef(conflict !== null);
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = (why?: string) => {
    const copy = { values: getValues(), baseVersion: server.current?.version ?? null };
    const kept = writeLocalCopy(draftCopyKey(account, server.current?.id ?? null), copy);
    if (why !== undefined || !kept) {
      setState(kept ? { kind: "local", why: why ?? "" } : { kind: "unkept", why: why ?? t("editor.noRoom") });
    }
  };

  const unsaved = () => !sameDraft(getValues(), server.current?.values ?? EMPTY_DRAFT);

  const saveOnce = async () => {
    const sent = structuredClone(getValues());
    setState({ kind: "saving" });
    const saving = await saveDraft(sent, server.current);
    switch (saving.kind) {
      case "saved": {
        const before = server.current;
        removeLocalCopy(draftCopyKey(account, before?.id ?? null));
        // What was sent, not what came back: the server may tidy spaces the deputy is still typing.
        server.current = { ...saving.text, values: sent };
        setState({ kind: "saved", at: saving.at });
        if (!before) onCreated(saving.text.id);
        if (unsaved()) {
          keep();
          schedule(PAUSE_MS);
        }
        return;
      }
      case "stale":
        keep();
        stopped.current = true;
        setState({ kind: "conflict", theirs: saving.theirs });
        return;
      case "refused":
        // What is typed next stays under the cursor: a refused saving marks its fields without moving there.
        showProblems<DraftValues>(saving.problems, DRAFT_PARTS, (name, error) => setError(name, error));
        keep(t("editor.refused"));
        return;
      case "failed":
        keep(saving.message);
        schedule(RETRY_MS);
    }
  };

  const save = (): Promise<void> => {
    clearTimeout(timer.current);
    if (!running.current && !stopped.current && unsaved()) {
      running.current = saveOnce().finally(() => {
        running.current = null;
      });
    }
    return running.current ?? Promise.resolve();
  };

  const schedule = (pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current.save(), pause);
  };

  const changed = (name?: string) => {
    if (name) clearErrors(name as keyof DraftValues);
    clearErrors("root");
    if (!unsaved() && !running.current) {
      clearTimeout(timer.current);
      removeLocalCopy(draftCopyKey(account, server.current?.id ?? null));
      setState({ kind: "untouched" });
      return;
    }
    keep();
    if (!stopped.current) {
      setState((now) => (now.kind === "unkept" ? now : { kind: "typing" }));
      schedule(PAUSE_MS);
    }
  };

  const latest = useRef({ save, changed });
  useEffect(() => {
    latest.current = { save, changed };
  });

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ name }) => latest.current.changed(name) }),
    [subscribe],
  );
  useEffect(() => {
    const again = () => void latest.current.save();
    void latest.current.save();
    window.addEventListener("online", again);
    return () => {
      window.removeEventListener("online", again);
      clearTimeout(timer.current);
    };
  }, []);

  /** Saves at once; gives the server's version when everything is there, null when something is not. */
  const flush = useCallback(async (): Promise<ServerText | null> => {
    // A saving under way may have begun before the last words were typed: the second one takes those along.
    await latest.current.save();
    await latest.current.save();
    const text = server.current;
    return !stopped.current && text && sameDraft(getValues(), text.values) ? text : null;
  }, [getValues]);

  const keepMine = (theirs: ServerText) => {
    server.current = theirs;
    stopped.current = false;
    void save();
  };

  const takeTheirs = (theirs: ServerText) => {
    server.current = theirs;
    stopped.current = false;
    removeLocalCopy(draftCopyKey(account, theirs.id));
    reset(theirs.values);
    setState({ kind: "untouched" });
  };

  return { state, flush, save, keepMine, takeTheirs };
}
