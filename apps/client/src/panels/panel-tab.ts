export const panelTabs = ['inspector', 'findings', 'comments', 'guide', 'round'] as const
export type PanelTab = (typeof panelTabs)[number]
