/** The ways to look at one board, in the order in which the bar and the palette offer them; the address names one. */
export const boardViews = ['canvas', 'outline'] as const
export type BoardViewName = (typeof boardViews)[number]

export const isBoardView = (name: string | null): name is BoardViewName =>
  (boardViews as readonly (string | null)[]).includes(name)
