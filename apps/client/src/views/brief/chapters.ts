import type { Board } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { all, into, out } from '@parley/model/metrics/seen.ts'
import { isHuman } from '@parley/model/rules/strands.ts'
import { claimName } from '../../canvas/claim-name.ts'
import { shownMoney } from '../../panels/shown-number.ts'
import type { Formats } from '../../words/format.ts'
import type { Words } from '../../words/words.ts'

export type ChapterName = Exclude<keyof Words['brief']['sections'], 'money' | 'open'>
/** One card as a paragraph: its name, and what is said of it in sentences. */
export type Paragraph = { id: string; title: string; spoken: boolean; sentences: string[] }
export type Chapter = { name: ChapterName; paragraphs: Paragraph[] }
type Tongue = { board: Board; words: Words; formats: Formats }

/** The plan in the order in which somebody would tell it; a chapter of which nothing is known is left out. */
export function chaptersOf(board: Board, words: Words, formats: Formats): Chapter[] {
  const tongue = { board, words, formats }
  const chapters: Chapter[] = [
    { name: 'goals', paragraphs: all(board, 'objective').map((one) => goal(one, tongue)) },
    {
      name: 'people',
      paragraphs: all(board, 'segment')
        .toSorted(byPriority)
        .map((one) => people(one, tongue)),
    },
    { name: 'heard', paragraphs: all(board, 'feedback').map((one) => heard(one, tongue)) },
    { name: 'places', paragraphs: all(board, 'contactPoint').map((one) => place(one, tongue)) },
    { name: 'messages', paragraphs: all(board, 'message').map((one) => message(one, tongue)) },
    {
      name: 'strands',
      paragraphs: all(board, 'strategy')
        .toSorted(salesFirst)
        .map((one) => strand(one, tongue)),
    },
  ]
  return chapters.filter(({ paragraphs }) => paragraphs.length > 0)
}

/** Of the chapters what passes. */
export const chaptersShown = (
  chapters: readonly Chapter[],
  passes: (card: { id: string }) => boolean,
): Chapter[] =>
  chapters
    .map(({ name, paragraphs }) => ({ name, paragraphs: paragraphs.filter(passes) }))
    .filter(({ paragraphs }) => paragraphs.length > 0)

const byPriority = (a: CardOf<'segment'>, b: CardOf<'segment'>): number =>
  (a.priority ?? Infinity) - (b.priority ?? Infinity) || (a.id < b.id ? -1 : 1)
const salesFirst = (a: CardOf<'strategy'>, b: CardOf<'strategy'>): number =>
  Number(isHuman(a)) - Number(isHuman(b))

type Card = { id: string; title: string }
function paragraph(
  card: Card,
  sentences: readonly (string | undefined | false)[],
  spoken = false,
): Paragraph {
  return {
    id: card.id,
    title: card.title.trim(),
    spoken,
    sentences: sentences.filter((one) => typeof one === 'string' && one !== '') as string[],
  }
}
/** By name; a card without one cannot be told of. */
function names(cards: readonly { title: string }[], { list }: Formats): string | undefined {
  const titles = cards.map(({ title }) => title).filter((title) => title.trim() !== '')
  return titles.length > 0 ? list(titles) : undefined
}

function goal(card: CardOf<'objective'>, { words: { brief }, formats }: Tongue): Paragraph {
  const { baseline, target, unit = '', deadline, owner, measure } = card
  const valued = (value: number | undefined) =>
    value === undefined ? undefined : formats.inUnit(value, unit)
  const from = baseline === undefined ? undefined : formats.number(baseline)
  const says = brief.goal(from, valued(target), deadline && formats.date(deadline, 'full'))
  return paragraph(card, [
    measure && brief.ended(measure),
    says && brief.ended(says),
    owner && brief.owner(owner),
  ])
}

function people(card: CardOf<'segment'>, { board, words: { brief }, formats }: Tongue): Paragraph {
  const { size, purchaseCycleDays } = card
  const own = <K extends 'insight' | 'valueProposition' | 'journey'>(kind: K) =>
    into(board, card, 'describes', kind)
  const barriers = own('journey').flatMap(({ steps = [] }) => steps.flatMap(({ barrier }) => barrier || []))
  return paragraph(card, [
    size !== undefined && brief.counts(formats.number(size * (board.plan.expansionFactor ?? 1))),
    purchaseCycleDays !== undefined && brief.buys(purchaseCycleDays),
    ...own('insight').map(({ title }) => brief.ended(brief.known(title))),
    ...own('valueProposition').map(({ title }) => brief.ended(brief.offered(title))),
    barriers.length > 0 && brief.heldBack(formats.list([...new Set(barriers)])),
  ])
}

function heard(card: CardOf<'feedback'>, { board, words: { brief }, formats }: Tongue): Paragraph {
  const where = names(out(board, card, 'heardAt', 'contactPoint'), formats)
  const returned = out(board, card, 'reveals', 'need').flatMap((need) =>
    out(board, need, 'returnedAs', 'productProperty'),
  )
  const { n } = card
  const back = names(returned, formats)
  return paragraph(
    card,
    [n !== undefined && (where ? brief.said(n, where) : brief.saidBy(n)), back && brief.becomes(back)],
    true,
  )
}

function place(card: CardOf<'contactPoint'>, { board, words: { brief }, formats }: Tongue): Paragraph {
  const { place: at = '', occasion = '', startsOn, endsOn, approach, owner } = card
  const met = names(out(board, card, 'touches', 'segment'), formats)
  const said = names(out(board, card, 'carries', 'message'), formats)
  const day = (iso: string | undefined) => iso && formats.date(iso, 'full')
  const where = brief.where(at, occasion)
  return paragraph(card, [
    startsOn && brief.from(day(startsOn) ?? '', day(endsOn)),
    where && brief.ended(where),
    met && brief.meets(met),
    said && brief.carries(said),
    approach && brief.ended(approach),
    owner && brief.owner(owner),
  ])
}

function message(card: CardOf<'message'>, { board, words: { brief }, formats }: Tongue): Paragraph {
  const [text] = Object.values(card.texts ?? {})
  const claims = Object.entries(card.claims ?? {}).map(([key, value]) =>
    brief.claim(claimName(key), String(value)),
  )
  const meant = names(out(board, card, 'addresses', 'segment'), formats)
  return paragraph(
    card,
    [
      text && brief.ended(text),
      meant && brief.meant(meant),
      claims.length > 0 && brief.claims(formats.list(claims)),
      card.callToAction && brief.ended(brief.asks(card.callToAction)),
    ],
    true,
  )
}

function strand(card: CardOf<'strategy'>, { board, words: { brief }, formats }: Tongue): Paragraph {
  const { owner, budget } = card
  const goals = names(into(board, card, 'under', 'objective'), formats)
  return paragraph(card, [
    owner && brief.leads(owner),
    budget !== undefined && brief.hasMoney(shownMoney(budget, board.plan.currency)),
    goals && brief.serves(goals),
  ])
}
