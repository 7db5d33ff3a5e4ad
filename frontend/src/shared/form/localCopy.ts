const PREFIX = "lianluo.copy.";

/** The copy of unfinished work kept on this device; null where there is none or it cannot be read. */
export function readLocalCopy<Copy>(key: string): Copy | null {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text ? (JSON.parse(text) as Copy) : null;
  } catch {
    return null;
  }
}

/** Keeps a copy on this device; false where the device has no room or does not allow it. */
export function writeLocalCopy(key: string, copy: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(copy));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the copy, once the work is safe on the server. */
export function removeLocalCopy(key: string): void {
  localStorage.removeItem(PREFIX + key);
}
