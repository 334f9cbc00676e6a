/** The ways to look at one board, in the order in which the bar and the palette offer them; the address names one. */
export const boardViews = [
  'canvas',
  'journey',
  'calendar',
  'loop',
  'numbers',
  'voice',
  'outline',
  'brief',
] as const
export type BoardViewName = (typeof boardViews)[number]

export const isBoardView = (name: string | null): name is BoardViewName =>
  (boardViews as readonly (string | null)[]).includes(name)

/** The address of a view; what else the address says stays. */
export function viewAt(view: BoardViewName, search: string): string {
  const asked = new URLSearchParams(search)
  asked.set('view', view)
  return `?${asked}`
}

/** Beside the views in which a card is one small thing among many, its fields stand in the panel. */
const withPanel: readonly BoardViewName[] = ['canvas', 'journey', 'calendar', 'loop', 'voice']
export const hasPanel = (view: BoardViewName): boolean => withPanel.includes(view)
