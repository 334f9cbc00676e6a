export const panelTabs = ['inspector', 'findings', 'comments', 'history', 'guide', 'round'] as const
export type PanelTab = (typeof panelTabs)[number]
