export const panelTabs = ['inspector', 'findings', 'comments', 'guide'] as const
export type PanelTab = (typeof panelTabs)[number]
