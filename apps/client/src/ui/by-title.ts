/** Titles in the order in which people count: “week 2” before “week 10”. */
export const byTitle = new Intl.Collator(undefined, { numeric: true }).compare
