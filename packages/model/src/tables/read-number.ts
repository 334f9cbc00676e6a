import { onceFor } from './once.ts'

/** How a language writes numbers: its decimal sign, and what stands between thousands. */
const signsOf = onceFor((locale): { decimal: string; group: string } => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12_345_678.9)
  const sign = (type: string, otherwise: string) =>
    parts.find((part) => part.type === type)?.value ?? otherwise
  return { decimal: sign('decimal', '.'), group: sign('group', ',') }
})

export type ReadNumber = { ok: true; value: number } | { ok: false; couldBe?: [number, number] }

/**
 * A number as people type it: grouped or not, with a unit or a currency around it. Thousands in the wrong place
 * (34,8000) are not guessed at; the two numbers it could be are offered.
 */
export function readNumber(typed: string, locale: string): ReadNumber {
  const { decimal, group } = signsOf(locale)
  const bare = typed.replace(/[\s\u00A0\u202F]/gu, '').replace(/[\u2212\u2013]/gu, '-')
  const inner = bare.replace(/^[^\d+\-.,]+|[^\d]+$/gu, '')
  const [whole = '', fraction, ...more] = inner.split(decimal)
  const groups = whole.replace(/^[+-]/, '').split(/[\u00A0\u202F' ]/.test(group) ? '\u0000' : group)
  if (more.length > 0 || !/^[+-]?[\d.,]*$/.test(whole) || (fraction !== undefined && !/^\d*$/.test(fraction)))
    return { ok: false }
  const digits = groups.join('')
  if (!/^\d+$/.test(digits) && !(digits === '' && fraction)) return { ok: false }
  const sign = whole.startsWith('-') ? -1 : 1
  if (groups.length > 1 && groups.slice(1).some((one) => one.length !== 3)) return misgrouped(digits, sign)
  return { ok: true, value: sign * Number(`${digits || '0'}.${fraction ?? ''}`) }
}

/** 34,8000: a nought too many, or a comma one place too early. */
function misgrouped(digits: string, sign: number): ReadNumber {
  const all = sign * Number(digits)
  return { ok: false, couldBe: [all / 10, all] }
}
