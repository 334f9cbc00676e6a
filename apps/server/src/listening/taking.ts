import { newId } from '@parley/model/ids.ts'
import { networkOf } from '../access/network.ts'
import type { Seal } from '../access/seal.ts'
import type { ListeningLinkRow } from '../store/listening-links.ts'
import type { Store } from '../store/store.ts'
import type { AnswerPace } from './answer-pace.ts'
import { emptyForm, faultIn, formIn, isStamped, lure, stampFor, type Form } from './form.ts'
import type { Intake } from './intake.ts'
import { askedBy } from './links.ts'
import { linkWith, openAt, type Asking, type Looking, type Open, type Page } from './open-at.ts'
import { formPage, plainPage, thanksPage } from './page.ts'
import { Underway } from './underway.ts'

type Given = Pick<Parts, 'seal' | 'intake' | 'answerPace' | 'placesOf'> & {
  store: Pick<Store, 'listeningLinks' | 'boards'>
}
type Parts = Looking & { seal: Seal; intake: Intake; answerPace: AnswerPace }

/** What the page answers, without the network. */
export function createTaking({ store, ...given }: Given) {
  const looked = new Underway<ListeningLinkRow | undefined>()
  const linkAt = (token: string) => looked.take(token, () => linkWith(store, token))
  const parts: Parts = { ...given, linkAt }
  return {
    async show(asking: Asking): Promise<Page> {
      const open = await openAt(parts, asking)
      return 'html' in open ? open : form(parts, open, emptyForm)
    },
    take: (asking: Asking): Promise<Page> => take(parts, asking),
  }
}

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
  if (!parts.answerPace(link.id, networkOf(asking.ip))) return form(parts, open, said, 429, words.tooFast)
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
