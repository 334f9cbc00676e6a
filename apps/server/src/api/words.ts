import { z } from 'zod'
import { talkLimits } from '@parley/model/comments.ts'
import { limits } from '@parley/model/wire.ts'

/** Control characters, marks that turn the direction of a line, and spaces of no width, but not what joins an emoji. */
const unseen = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu
/** More accents than any writing puts on one letter paint over the lines above. */
const heap = /(\p{M}{6})\p{M}+/gu

/** Names stand inside our sentences: what is not seen in one must not turn the rest around, or make two look alike. */
const plainly = (name: string): string => name.replace(unseen, '').replace(heap, '$1')

/** What people type into the forms of account and boards. */
export const Name = z
  .string()
  .overwrite(plainly)
  .trim()
  .min(1, 'is missing')
  .max(200, 'is longer than 200 letters')
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(320, 'is longer than 320 letters')
  .pipe(z.email('is not an e-mail address'))
export const NewPassword = z
  .string()
  .min(8, 'needs at least 8 letters')
  .max(200, 'is longer than 200 letters')
/** One that was set before: whatever it is, only being right counts. */
export const Password = z.string().max(1000, 'is longer than 1000 letters')
export const Title = z
  .string()
  .trim()
  .min(1, 'is missing')
  .max(limits.titleTyped, `is longer than ${limits.titleTyped} letters`)
/** A code or token as it was handed out. */
export const Secret = z.string().max(200)
/** The query of a board's address, as URLSearchParams writes it: which view, and what it shows. */
export const Search = z
  .string()
  .max(2_000, 'is longer than 2,000 letters')
  .regex(/^[\w*.%+&=-]*$/, 'is no query of an address')
/** When a link ends. */
export const EndsAt = z.iso
  .datetime({ offset: true, error: 'is not a date and time' })
  .refine((at) => Date.parse(at) > Date.now(), 'lies in the past')
/** What somebody says in a comment. */
export const Said = z
  .string()
  .trim()
  .min(1, 'is missing')
  .max(talkLimits.text, `is longer than ${talkLimits.text} letters`)
