export const panelTabs = ['inspector', 'findings'] as const
export type PanelTab = (typeof panelTabs)[number]
