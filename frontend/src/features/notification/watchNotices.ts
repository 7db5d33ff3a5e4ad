/** Query context of what notices say: a number or an empty list names no type, yet it has to be read again after a change. */
export const watchNotices = { additionalTypenames: ["Notice"] };
