import { keep, kept } from '../useKept.ts'

const key = 'acts.lately'
const most = 5

/** The acts that were chosen last in the palette on this device, the newest first. */
export const usedLately = (): string[] => kept<string>(key, '').split('\n').filter(Boolean)

export function rememberUse(act: string): void {
  keep(key, [act, ...usedLately().filter((one) => one !== act)].slice(0, most).join('\n'))
}
