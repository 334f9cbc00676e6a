import type { Answers } from '../../session/api.ts'

/** A plan that a new board may begin from. */
export type ListedTemplate = Answers['boards']['templates']['list'][number]
