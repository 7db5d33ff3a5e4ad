/** Query context of lists of items: an empty list names no type, yet it has to be read again after a change. */
export const watchSuggestions = { additionalTypenames: ["Suggestion", "Obligation", "PreFilingQuestion"] };
