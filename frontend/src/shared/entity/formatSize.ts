const KILO = 1024;

/** The size of a file as people say it: 340 KB, 1.2 MB. */
export function formatSize(bytes: number): string {
  if (bytes < KILO * KILO) {
    return `${Math.max(1, Math.round(bytes / KILO))} KB`;
  }
  return `${(bytes / KILO / KILO).toFixed(1)} MB`;
}
