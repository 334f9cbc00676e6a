import { grouped } from '../../panels/grouped.ts'
import type { ListedBoard } from './listedBoard.ts'

export interface ClientBoards {
  /** Null for those that are filed under nobody. */
  client: string | null
  boards: ListedBoard[]
}

const order = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })

/** Boards under their clients, by name, those of nobody last; within a client in the order they came. */
export function byClient(boards: readonly ListedBoard[]): ClientBoards[] {
  const groups = grouped(boards, (board) => board.client)
  return [...groups]
    .map(([client, of]) => ({ client, boards: of }))
    .toSorted((a, b) =>
      a.client === null || b.client === null
        ? Number(a.client === null) - Number(b.client === null)
        : order.compare(a.client, b.client),
    )
}

export const clientsOf = (boards: readonly ListedBoard[]): string[] =>
  byClient(boards).flatMap(({ client }) => (client === null ? [] : [client]))
