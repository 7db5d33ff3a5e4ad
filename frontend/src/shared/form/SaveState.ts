/** Where the text is safe. */
export type SaveState<Text> =
  | { kind: "untouched" }
  | { kind: "typing" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  /** Only on this device, because the server could not be reached or refused; says why. */
  | { kind: "local"; why: string }
  /** Neither the server nor this device could keep it. */
  | { kind: "unkept"; why: string }
  /** Somebody changed the text elsewhere; nothing is saved until it is decided whose text counts. */
  | { kind: "conflict"; theirs: Text };
