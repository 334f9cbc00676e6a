import { z } from 'zod'
import type { Seal } from '../access/seal.ts'
import type { Words } from './words.ts'

/** How long a page may lie open before what is sent from it has to be sent again. */
const openMs = 7 * 24 * 3_600_000
/** Clocks of several nodes differ by as much. */
const aheadMs = 60_000
const [longestText, longestAddress] = [5_000, 320]

/** A field that no person sees: what is written there was written by a program. */
export const lure = 'website'

const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu
const Line = z.string().default('')
const Form = z.object({
  score: Line.transform((text) => (/^(10|\d)$/.test(text) ? Number(text) : undefined)),
  text: Line.transform((text) => text.replaceAll('\r\n', '\n').trim()),
  choice: Line,
  mayAnswer: Line.transform((text) => ['on', 'true', 'yes', '1'].includes(text.toLowerCase())),
  address: Line.transform((text) => text.replace(unseen, '').trim()),
  sent: Line,
  [lure]: Line,
})
/** What came in by the form, as far as it can be read; nobody's words are thrown away for one wrong field. */
export type Form = z.infer<typeof Form>

/** Reads a body as a browser sends it. A field that comes twice counts as it came first. */
export function formIn(body: string): Form {
  const given = new URLSearchParams(body)
  return Form.parse(Object.fromEntries([...new Set(given.keys())].map((key) => [key, given.get(key)])))
}

export const emptyForm: Form = formIn('')

/** The hidden field of a fresh page: the moment, signed for this one link. */
export const stampFor = (seal: Seal, link: string, now = Date.now()): string =>
  `${now}.${seal.sign(`${link} ${now}`)}`

/** Does the page come from us, for this link, and not from long ago? However fast somebody writes is fine. */
export function isStamped(seal: Seal, link: string, stamp: string, now = Date.now()): boolean {
  const [at = '', signature = ''] = stamp.split('.')
  if (!/^\d{1,15}$/.test(at) || !seal.isSigned(`${link} ${at}`, signature)) return false
  return Number(at) > now - openMs && Number(at) < now + aheadMs
}

type Fault = 'nothing' | 'noAddress' | 'addressLong' | 'textLong'

/** What has to be put right before it can be taken; undefined where nothing has. */
export function faultIn({
  score,
  text,
  choice,
  mayAnswer,
  address,
}: Form): (keyof Words & Fault) | undefined {
  if (score === undefined && text === '' && choice === '') return 'nothing'
  if (text.length > longestText) return 'textLong'
  if (mayAnswer && address === '') return 'noAddress'
  if (mayAnswer && address.length > longestAddress) return 'addressLong'
  return undefined
}
