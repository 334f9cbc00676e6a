import type { Store } from '../store/store.ts'
import type { ListeningLinkRow } from '../store/listening-links.ts'
import { takesAnswers } from './links.ts'
import { plainPage } from './page.ts'
import type { Place, Places } from './place.ts'
import { spokenFor, type Spoken } from './spoken.ts'

/** What is sent to a listening page, and from where. */
export type Asking = { token: string; wished: string | undefined; ip: string; body: string }
/** A page, and the status under which it is sent. */
export type Page = { status: number; html: string }
/** A link that takes answers, and the contact point where it hangs. */
export type Open = { link: ListeningLinkRow; place: Place; spoken: Spoken }
export type Looking = {
  linkAt: (token: string) => Promise<ListeningLinkRow | undefined>
  placesOf: (board: string) => Promise<Places>
}

/** The link while it takes answers, with the contact point where it hangs; else the page that says why not. */
export async function openAt({ linkAt, placesOf }: Looking, { token, wished }: Asking): Promise<Open | Page> {
  const nowhere = () => {
    const spoken = spokenFor(wished, [])
    return { status: 404, html: plainPage(spoken, spoken.words.gone, spoken.words.goneSays) }
  }
  const link = await linkAt(token)
  if (!link) return nowhere()
  const place = (await placesOf(link.board))[link.card]
  const spoken = spokenFor(wished, place?.locales ?? [])
  const { closed, closedSays } = spoken.words
  if (!place || !takesAnswers(link, place.timeZone))
    return { status: 410, html: plainPage(spoken, closed, closedSays) }
  return { link, place, spoken }
}

/** A board in the bin takes its links along. */
export async function linkWith(
  { listeningLinks, boards }: Pick<Store, 'listeningLinks' | 'boards'>,
  token: string,
) {
  const link = await listeningLinks.byToken(token)
  const board = link && (await boards.byId(link.board))
  return board?.deleted_at === null ? link : undefined
}
