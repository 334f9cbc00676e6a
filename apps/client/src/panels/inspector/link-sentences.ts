import { linkKinds, type Link } from '@parley/model/links/index.ts'
import { grouped } from '../grouped.ts'

type End = 'verb' | 'back'
export type Sentences = { verb: string; explains: string; end: End; links: Link[] }

/** The links at a card by what they say of it: those that leave it, then those that arrive, read backwards. */
export const linksBySentence = (leaving: readonly Link[], arriving: readonly Link[]): Sentences[] => [
  ...byVerb(leaving, 'verb'),
  ...byVerb(arriving, 'back'),
]

function byVerb(links: readonly Link[], end: End): Sentences[] {
  return [...grouped(links, ({ kind }) => kind)].map(([kind, its]) => ({
    verb: linkKinds[kind][end],
    explains: linkKinds[kind].explains,
    end,
    links: its,
  }))
}
