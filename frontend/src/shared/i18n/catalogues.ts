/** The catalogues every page may use; they are there from the start. */
export const FIRST = ["enum", "file", "frame", "notification", "people"] as const;

/** The catalogues a feature uses besides; its pages bring them along. */
export const CATALOGUES = {
  analysis: ["analysis", "recommend", "suggestion"],
  deputy: [],
  developer: [],
  identity: [],
  notification: [],
  obligation: [],
  question: ["question"],
  rulebook: ["rulebook"],
  search: ["search", "searchIndex", "suggestion"],
  suggestion: ["suggestion", "deputyWork", "officeWork", "staffWork", "unitWork", "analysis", "recommend", "search"],
  supervision: ["supervision"],
  unit: [],
} as const satisfies Record<string, readonly string[]>;

/** A folder of src/features. */
export type Feature = keyof typeof CATALOGUES;

/** A file of a language's folder, without its ending. */
export type Catalogue = (typeof FIRST)[number] | (typeof CATALOGUES)[Feature][number];
