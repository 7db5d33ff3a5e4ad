import { useCallback, useEffect, useRef, useState } from "react";
import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { ProblemPartsFragment } from "@/shared/graphql/generated/graphql";
import { removeLocalCopy, writeLocalCopy } from "./localCopy";
import type { SaveState } from "./SaveState";
import { showProblems } from "./showProblems";

const PAUSE_MS = 1500;
const RETRY_MS = 10_000;

/** A text as the server has it. */
export interface Kept<Values> {
  values: Values;
}

/** What came of saving. */
export type Saving<Text> =
  | { kind: "saved"; text: Text; at: string }
  | { kind: "stale"; theirs: Text }
  | { kind: "refused"; problems: readonly ProblemPartsFragment[] }
  | { kind: "failed"; message: string };

interface Options<Values extends FieldValues, Text extends Kept<Values>> {
  form: UseFormReturn<Values>;
  /** The text the server has when the form opens; null where it has none. */
  start: Text | null;
  /** The server's text, where the copy on this device was typed over an older one. */
  conflict: Text | null;
  empty: Values;
  names: readonly FieldPath<Values>[];
  /** Whether two texts are the same for the server. */
  same: (one: Values, other: Values) => boolean;
  /** The key of the copy on this device of what was typed over a text of the server. */
  copyKey: (text: Text | null) => string;
  /** The version of the server's text, kept with the copy. */
  versionOf: (text: Text) => number;
  save: (values: Values, server: Text | null) => Promise<Saving<Text>>;
  onCreated?: (text: Text) => void;
}

/** Saves as somebody types: with each change on this device, and when typing pauses on the server. */
export function useAutosavedForm<Values extends FieldValues, Text extends Kept<Values>>(options: Options<Values, Text>) {
  const { form, start, conflict, empty, names, same, copyKey, versionOf, onCreated } = options;
  const { t } = useTranslation();
  const { subscribe, getValues, setError, clearErrors, reset } = form;
  const [state, setState] = useState<SaveState<Text>>(conflict ? { kind: "conflict", theirs: conflict } : { kind: "untouched" });
  const server = useRef(start);
  const stopped = useRef(conflict !== null);
  const running = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = (why?: string) => {
    const copy = { values: getValues(), baseVersion: server.current && versionOf(server.current) };
    const kept = writeLocalCopy(copyKey(server.current), copy);
    if (why !== undefined || !kept) {
      setState(kept ? { kind: "local", why: why ?? "" } : { kind: "unkept", why: why ?? t("error.noRoom") });
    }
  };

  const unsaved = () => !same(getValues(), server.current?.values ?? empty);

  const saveOnce = async () => {
    const sent = structuredClone(getValues());
    setState({ kind: "saving" });
    const saving = await options.save(sent, server.current);
    switch (saving.kind) {
      case "saved": {
        const before = server.current;
        removeLocalCopy(copyKey(before));
        // What was sent, not what came back: the server may tidy spaces somebody is still typing.
        server.current = { ...saving.text, values: sent };
        setState({ kind: "saved", at: saving.at });
        if (!before) onCreated?.(saving.text);
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
        showProblems<Values>(saving.problems, names, (name, error) => setError(name, error));
        keep(t("error.refused"));
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
    if (name) clearErrors(name as FieldPath<Values>);
    clearErrors("root");
    if (!unsaved() && !running.current) {
      clearTimeout(timer.current);
      removeLocalCopy(copyKey(server.current));
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
  const flush = useCallback(async (): Promise<Text | null> => {
    // A saving under way may have begun before the last words were typed: the second one takes those along.
    await latest.current.save();
    await latest.current.save();
    const text = server.current;
    return !stopped.current && text && same(getValues(), text.values) ? text : null;
  }, [getValues, same]);

  const keepMine = (theirs: Text) => {
    server.current = theirs;
    stopped.current = false;
    void save();
  };

  const takeTheirs = (theirs: Text) => {
    server.current = theirs;
    stopped.current = false;
    removeLocalCopy(copyKey(theirs));
    reset(theirs.values);
    setState({ kind: "untouched" });
  };

  return { state, flush, save, keepMine, takeTheirs };
}
