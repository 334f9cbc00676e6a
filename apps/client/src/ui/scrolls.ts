/** What is wider than its place is scrolled, and by keyboard only what can have the focus. */
export const scrolls = { tabIndex: 0 }
/** The same, where it is a place of its own with a name. */
export const scrollsAsRegion = { ...scrolls, role: 'region' } as const
