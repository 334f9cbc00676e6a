import { useQuery } from '@tanstack/react-query'
import { MessageCircle } from 'lucide-react'
import { api } from '../../session/api.ts'
import { talk } from '../../session/talk.ts'
import { useSession } from '../../session/useBoard.tsx'
import { plainOf, wordsIn } from '../../ui/matches.ts'
import type { PaletteGroup } from '../../ui/PaletteList.tsx'
import { useWords } from '../../words/words.ts'
import { excerptOf } from './find-on-board.ts'

const most = 5
const looked = 100

/** Comments by their first and their last words, of the threads spoken in last; only what this person may read comes. */
export function useFoundComments(wanted: string): PaletteGroup {
  const session = useSession()
  const said = useWords().board.find
  const words = wordsIn(wanted)
  const asked = { board: session.board, state: 'all', limit: looked } as const
  const { data } = useQuery({
    ...api.comments.list.queryOptions(asked),
    enabled: words.length > 0,
    staleTime: 30_000,
  })
  const found = (words.length > 0 ? (data?.threads ?? []) : []).flatMap((thread) => {
    const hit = [thread.first, thread.last].find((one) => {
      const plain = plainOf(`${one?.text ?? ''} ${thread.label}`)
      return one?.text && words.every((word) => plain.includes(word))
    })
    return hit?.text ? [{ thread, by: hit.by.name, excerpt: excerptOf(hit.text, words) }] : []
  })
  return {
    heading: said.talk,
    items: found.slice(0, most).map(({ thread, by, excerpt }) => ({
      id: `thread ${thread.id}`,
      label: excerpt,
      about: said.saidBy(by, thread.label),
      icon: MessageCircle,
      onSelect: () => talk(session, { thread: thread.id }),
    })),
  }
}
