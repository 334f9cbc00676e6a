import type { Answers } from '../../session/api.ts'

/** A board as the list tells of it. */
export type ListedBoard = Answers['boards']['list'][number]
