import { Id, newId } from '@parley/model/ids.ts'
import { z } from 'zod'
import { newSecret } from '../access/secrets.ts'
import { askedBy, takesAnswers } from '../listening/links.ts'
import type { ListeningLinkRow } from '../store/listening-links.ts'
import { Problem } from './problem.ts'
import type { Asking } from './house.ts'
import { need } from './need.ts'
import { signedIn } from './trpc.ts'

/** More than anybody keeps track of. */
const most = 500
/** The page it becomes part of stays under 30 KB. */
const [longest, choicesAtMost, localesAtMost] = [300, 12, 12]

const Line = z.string().trim().min(1, 'is missing').max(longest, `is longer than ${longest} letters`)
const Locale = z.string().regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, 'is no language')
/** One text for everybody, or one for each language: { en, de }. */
const Texts = z.union([
  Line,
  z
    .record(Locale, Line)
    .refine((texts) => Object.keys(texts).length <= localesAtMost, 'has too many languages'),
])
const Choices = z.array(Line).max(choicesAtMost, `are more than ${choicesAtMost}`)
const Day = z.iso.date('is not a day')

const New = z.strictObject({
  board: Id,
  /** The contact point. */
  card: Id,
  /** The open question; the page asks one of its own where there is none. */
  question: Texts.optional(),
  choices: Choices.optional(),
  /** Said after an answer, above what was already changed. */
  thanks: Texts.optional(),
  /** The last day on which it takes answers. */
  endsOn: Day.optional(),
})
const One = z.strictObject({ link: Id })
const Change = One.extend({
  question: Texts.nullish(),
  choices: Choices.optional(),
  thanks: Texts.nullish(),
  endsOn: Day.nullish(),
})
type Texts = z.infer<typeof Texts>

/** A text in the language of whoever reads is the same for all where only one was given. */
const kept = (texts: Texts | null | undefined): string =>
  JSON.stringify(typeof texts === 'string' ? { '': texts } : (texts ?? {}))

/** A contact point of a board, for who works on it. */
export async function needContactPoint(ctx: Asking, board: string, card: string): Promise<void> {
  await need(ctx, board, 'listen')
  const { read } = await ctx.readings.of(board, 'places')
  if (!Object.hasOwn(read, card)) throw new Problem('noContactPoint')
}

/** The link, for who works on its board; for everybody else there is none. */
async function needLink(ctx: Asking, id: string): Promise<ListeningLinkRow> {
  const row = await ctx.store.listeningLinks.byId(id)
  const role = row && (await ctx.gate.ownRoleOn(ctx.person, row.board))
  if (!row || !role) throw new Problem('noListening')
  await need(ctx, row.board, 'listen')
  return row
}

const tell = ({ happened, person }: Asking, board: string) =>
  happened({ of: 'listening', board, by: person.id })

/** Links at which people answer, one or more for each contact point. */
export const listeningLinks = {
  create: signedIn.input(New).mutation(async ({ ctx, input }) => {
    const { board, card, question, choices = [], thanks, endsOn } = input
    await needContactPoint(ctx, board, card)
    if ((await ctx.store.listeningLinks.of(board)).length >= most) throw new Problem('manyListening')
    const row: ListeningLinkRow = {
      id: newId(),
      token: newSecret(),
      board,
      card,
      question: kept(question),
      choices: JSON.stringify(choices),
      thanks: kept(thanks),
      ends_on: endsOn ?? null,
      closed_at: null,
      created_by: ctx.person.id,
      created_at: Date.now(),
    }
    await ctx.store.listeningLinks.add(row)
    await tell(ctx, board)
    return { link: row.id, token: row.token, url: `${ctx.base}/listen/${row.token}` }
  }),

  /** A board's links, the newest first, and how many answers stand behind each contact point. */
  list: signedIn.input(z.strictObject({ board: Id })).query(async ({ ctx, input: { board } }) => {
    await need(ctx, board, 'listen')
    const { read } = await ctx.readings.of(board, 'places')
    const counts = await ctx.store.answers.countByCard(board)
    return (await ctx.store.listeningLinks.of(board)).map((row) => ({
      link: row.id,
      card: row.card,
      token: row.token,
      url: `${ctx.base}/listen/${row.token}`,
      ...askedBy(row),
      endsOn: row.ends_on,
      closed: row.closed_at !== null,
      /** Does it take answers today? */
      open: Object.hasOwn(read, row.card) && takesAnswers(row, read[row.card]?.timeZone),
      answers: counts.get(row.card) ?? 0,
    }))
  }),

  /** Changes what is named; null takes it away. */
  change: signedIn.input(Change).mutation(async ({ ctx, input }) => {
    const { question, choices, thanks, endsOn } = input
    const row = await needLink(ctx, input.link)
    await ctx.store.listeningLinks.change(row.id, {
      ...(question !== undefined && { question: kept(question) }),
      ...(choices !== undefined && { choices: JSON.stringify(choices) }),
      ...(thanks !== undefined && { thanks: kept(thanks) }),
      ...(endsOn !== undefined && { ends_on: endsOn }),
    })
    await tell(ctx, row.board)
    return {}
  }),

  /** It takes no more answers, until it is opened again: on posters it may hang for years. */
  close: signedIn.input(One).mutation(async ({ ctx, input }) => {
    const row = await needLink(ctx, input.link)
    await ctx.store.listeningLinks.change(row.id, { closed_at: Date.now() })
    await tell(ctx, row.board)
    return {}
  }),

  reopen: signedIn.input(One).mutation(async ({ ctx, input }) => {
    const row = await needLink(ctx, input.link)
    await ctx.store.listeningLinks.change(row.id, { closed_at: null })
    await tell(ctx, row.board)
    return {}
  }),
}
