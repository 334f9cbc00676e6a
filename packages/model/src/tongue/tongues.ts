/** The languages Parley speaks, each under its own name, with the locale of whoever says no region of her own. */
export const tongues = {
  en: { name: 'English', locale: 'en-GB' },
  de: { name: 'Deutsch', locale: 'de-DE' },
} as const

export type TongueName = keyof typeof tongues

/** Those that need a dictionary: English stands in the sources. */
export type OtherTongue = Exclude<TongueName, 'en'>

export const isTongue = (name: string | undefined | null): name is TongueName =>
  typeof name === 'string' && Object.hasOwn(tongues, name)
