import type { KeyboardEvent } from "react";

// Safari ends the composition before it sends the key, and marks the key with this code.
const KEY_OF_INPUT_METHOD = 229;

/** Whether the key belongs to an input method that is still composing. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.nativeEvent.keyCode === KEY_OF_INPUT_METHOD;
}
