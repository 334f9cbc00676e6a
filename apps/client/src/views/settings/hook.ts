import type { Answers } from '../../session/api.ts'

export type Hook = Answers['hooks']['list'][number]
export type Delivery = NonNullable<Hook['last']>

const severities = { delivered: 'good', waiting: 'hint', givenUp: 'error' } as const

/** Taken, on its way, in trouble, or given up: what the icon says beside the word. */
export const severityOf = ({ state, fault }: Delivery) =>
  state === 'waiting' && fault !== null ? ('warning' as const) : severities[state]
