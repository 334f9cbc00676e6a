import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { newId } from '@parley/model/ids.ts'
import { networkOf } from '../access/network.ts'
import { Deeds } from '../api/deeds.ts'
import type { House as WholeHouse } from '../api/trpc.ts'
import type { ListeningLinkRow } from '../store/listening-links.ts'
import { emptyForm, faultIn, formIn, isStamped, lure, stampFor, type Form } from './form.ts'
import { askedBy, takesAnswers } from './links.ts'
import { formPage, plainPage, thanksPage } from './page.ts'
import type { Place, Places } from './place.ts'
import { createPlacesLately } from './places-lately.ts'
import { spokenFor, type Spoken } from './spoken.ts'
import { pageHeaders } from './style.ts'
import { Underway } from './underway.ts'

/** What is sent to a listening page, and from where. */
export type Asking = { token: string; wished: string | undefined; ip: string; body: string }
/** A page, and the status under which it is sent. */
export type Page = { status: number; html: string }
type Open = { link: ListeningLinkRow; place: Place; spoken: Spoken }
type PlacesOf = (board: string) => Promise<Places>
type House = Pick<WholeHouse, 'store' | 'seal' | 'intake'> & { placesOf: PlacesOf }
type Parts = Pick<House, 'seal' | 'intake'> & {
  deeds: Deeds
  linkAt: (token: string) => Promise<ListeningLinkRow | undefined>
  placesOf: PlacesOf
}

/** Longer than what is written; whatever is longer still is no answer. */
const formBytes = 65_536
/** An office or a hall has one address: so many answer at once there, and one more every few seconds. */
const pace = { perSecond: 0.25, burst: 60 }

/** The page at which people answer: GET shows the form, POST takes it. No script, no cookie, no account. */
export function addListening(app: FastifyInstance, house: WholeHouse): void {
  const { store, seal, intake } = house
  const page = createListening({ store, seal, intake, placesOf: createPlacesLately(house.readings) })
  app.register(async (routes) => {
    const type = 'application/x-www-form-urlencoded'
    routes.addContentTypeParser(type, { parseAs: 'string' }, (_request, body, done) => done(null, body))
    routes.setErrorHandler((fault: { statusCode?: number }, request, reply) => {
      const status = fault.statusCode ?? 500
      if (status >= 500) request.log.error({ err: fault }, 'A listening page failed')
      const spoken = spokenFor(request.headers['accept-language'], [])
      return send(reply, { status, html: plainPage(spoken, spoken.words.title, spoken.words.failed) })
    })
    const path = '/listen/:token'
    const own = { helmet: pageHeaders }
    routes.get<Named>(path, own, async (request, reply) => send(reply, await page.show(askingOf(request))))
    routes.post<Named>(path, { ...own, bodyLimit: formBytes }, async (request, reply) =>
      send(reply, await page.take(askingOf(request))),
    )
  })
}

type Named = { Params: { token: string } }
const askingOf = ({ params, headers, ip, body }: FastifyRequest<Named>): Asking => ({
  token: params.token,
  wished: headers['accept-language'],
  ip,
  body: typeof body === 'string' ? body : '',
})

/** What the page answers, without the network. */
export function createListening({ store, seal, intake, placesOf }: House) {
  const looked = new Underway<ListeningLinkRow | undefined>()
  const linkAt = (token: string) => looked.take(token, () => linkWith(store, token))
  const parts: Parts = { seal, intake, deeds: new Deeds(pace), linkAt, placesOf }
  return {
    async show(asking: Asking): Promise<Page> {
      const open = await openAt(parts, asking)
      return 'html' in open ? open : form(parts, open, emptyForm)
    },
    take: (asking: Asking): Promise<Page> => take(parts, asking),
  }
}

const send = (reply: FastifyReply, { status, html }: Page) =>
  reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html)

async function take(parts: Parts, asking: Asking): Promise<Page> {
  const open = await openAt(parts, asking)
  if ('html' in open) return open
  const { link, place, spoken } = open
  const { words } = spoken
  const said = formIn(asking.body)
  const thanks = () => ({
    status: 200,
    html: thanksPage(spoken, spoken.textOf(askedBy(link).thanks)?.text, {
      changed: place.changed,
      answers: said.mayAnswer,
    }),
  })
  // Whatever filled it in is thanked as well, or it would try something else.
  if (said[lure] !== '') return thanks()
  if (!isStamped(parts.seal, link.id, said.sent)) return form(parts, open, said, 400, words.again)
  const fault = faultIn(said)
  if (fault) return form(parts, open, said, 400, words[fault])
  if (!parts.deeds.take(`${link.id} ${networkOf(asking.ip)}`))
    return form(parts, open, said, 429, words.tooFast)
  const outcome = await parts.intake.take(answerOf(parts, open, said))
  if (outcome === 'busy') return form(parts, open, said, 503, words.busy)
  return outcome === 'kept' ? thanks() : { status: 503, html: plainPage(spoken, words.title, words.full) }
}

function form(
  { seal }: Parts,
  { link, place, spoken }: Open,
  said: Form,
  status = 200,
  fault?: string,
): Page {
  const { question, choices } = askedBy(link)
  const asked = { spoken, brand: place.brand, question, choices, stamp: stampFor(seal, link.id) }
  return { status, html: formPage(asked, said, fault) }
}

/** The address is kept only where she lets us answer, and sealed. */
function answerOf({ seal }: Parts, { link, spoken }: Open, said: Form) {
  const { score = null, text, choice, mayAnswer, address } = said
  const among = askedBy(link).choices.includes(choice)
  return {
    id: newId(),
    board: link.board,
    card: link.card,
    at: Date.now(),
    score,
    text: text || null,
    choice: among ? choice : null,
    may_answer: mayAnswer ? 1 : 0,
    address: mayAnswer ? seal.close(address) : null,
    address_mark: mayAnswer ? seal.markOf(address) : null,
    language: spoken.tongue,
    source: 'link' as const,
    added_by: null,
  }
}

/** The link while it takes answers, with the contact point where it hangs; else the page that says why not. */
async function openAt({ linkAt, placesOf }: Parts, { token, wished }: Asking): Promise<Open | Page> {
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
async function linkWith({ listeningLinks, boards }: House['store'], token: string) {
  const link = await listeningLinks.byToken(token)
  const board = link && (await boards.byId(link.board))
  return board?.deleted_at === null ? link : undefined
}
