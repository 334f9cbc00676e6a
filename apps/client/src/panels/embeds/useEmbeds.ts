import { useQuery } from '@tanstack/react-query'
import { api, type Answers } from '../../session/api.ts'

export type Embed = Answers['embeds']['list'][number]

/** The links by which anybody sees a board. */
export const useEmbeds = (board: string) => useQuery(api.embeds.list.queryOptions({ board }))
