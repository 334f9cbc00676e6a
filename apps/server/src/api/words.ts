import { z } from 'zod'
import { talkLimits } from '@parley/model/comments.ts'
import { limits } from '@parley/model/wire.ts'

/** What people type into the forms of account and boards. */
export const Name = z.string().trim().min(1, 'is missing').max(200, 'is longer than 200 letters')
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
/** What somebody says in a comment. */
export const Said = z
  .string()
  .trim()
  .min(1, 'is missing')
  .max(talkLimits.text, `is longer than ${talkLimits.text} letters`)
