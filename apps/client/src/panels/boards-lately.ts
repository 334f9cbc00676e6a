import { keep, kept } from './useKept.ts'

const key = 'boards.lately'
const most = 12

/** The boards that were opened last on this device, the newest first; what they are called the server knows. */
export const boardsLately = (): string[] => kept<string>(key, '').split('\n').filter(Boolean)

export function rememberBoard(board: string): void {
  keep(key, [board, ...boardsLately().filter((one) => one !== board)].slice(0, most).join('\n'))
}

/** Those of some boards that were opened lately, the newest first. */
export const latelyOf = <B extends { id: string }>(boards: readonly B[], lately = boardsLately()): B[] =>
  lately.flatMap((id) => boards.find((board) => board.id === id) ?? [])
