import type { Board } from '@parley/model/board/board.ts'
import type { CardOf } from '@parley/model/cards/index.ts'
import { all, into, out } from '@parley/model/metrics/seen.ts'
import { languagesOf, sameLocale } from '@parley/model/rules/locale.ts'
import type { Message } from './matrix.ts'

/**
 * What is written in one language: `written` there, `served` by the text of a nearer or wider one, `lacks` where
 * somebody it addresses reads that language and no text serves, `unasked` else.
 */
export type Text = {
  key: string
  text: string
  is: 'written' | 'served' | 'lacks' | 'unasked'
  by?: string | undefined
}
export type Written = { message: Message; texts: Text[] }
export type Reads = { segment: CardOf<'segment'>; locales: readonly string[]; lacking: number; of: number }

/** Every language that somebody reads or something is written in, and what each message says in it. */
export function languagesIn(board: Board): { locales: string[]; rows: Written[]; readers: Reads[] } {
  const messages = all(board, 'message')
  const segments = all(board, 'segment').filter(({ locales = [] }) =>
    locales.some((one) => one.trim() !== ''),
  )
  const written = messages.flatMap(({ texts = {} }) => Object.keys(texts))
  const locales = [...segments.flatMap(({ locales = [] }) => locales), ...written].filter(
    (one, at, every) => one.trim() !== '' && every.findIndex((other) => sameLocale(one, other)) === at,
  )
  const rows = messages.map((message) => {
    const reads = out(board, message, 'addresses', 'segment').flatMap(({ locales: some = [] }) => some)
    return { message, texts: locales.map((locale) => textIn(locale, message, reads)) }
  })
  return { locales, rows, readers: segments.map((segment) => readsOf(segment, board)) }
}

function textIn(locale: string, { texts = {} }: Message, reads: readonly string[]): Text {
  const key = Object.keys(texts).find((one) => sameLocale(one, locale)) ?? locale
  const text = texts[key] ?? ''
  if (text.trim() !== '') return { key, text, is: 'written' }
  const by = servedBy(locale, texts)
  if (by !== undefined) return { key, text, is: 'served', by }
  return { key, text, is: reads.some((one) => sameLocale(one, locale)) ? 'lacks' : 'unasked' }
}

/** The language whose text a reader of this one is given: `de` for `de-AT`. */
const servedBy = (locale: string, texts: NonNullable<Message['texts']>): string | undefined =>
  languagesOf(locale)
    .map((kin) => Object.keys(texts).find((one) => sameLocale(one, kin) && texts[one]?.trim()))
    .find((one) => one !== undefined)

function readsOf(segment: Reads['segment'], board: Board): Reads {
  const { locales = [] } = segment
  const meant = into(board, segment, 'addresses', 'message')
  const lacking = meant.filter((message) =>
    locales.some((locale) => textIn(locale, message, locales).is === 'lacks'),
  )
  return { segment, locales, lacking: lacking.length, of: meant.length }
}
