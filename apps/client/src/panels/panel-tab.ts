export const panelTabs = ['inspector', 'findings', 'guide'] as const
export type PanelTab = (typeof panelTabs)[number]
