import { isTongue, tongues, type TongueName } from '@parley/model/tongue/tongues.ts'

/** English made longer and strange, which no page offers: whatever reads plain in it stands in no catalogue. */
export const pseudo = 'pseudo'

export type Choice = 'browser' | typeof pseudo | TongueName

export interface Reader {
  tongue: TongueName
  /** Her language with her region: how dates, numbers and money are written. */
  locale: string
  isPseudo: boolean
}

const key = 'parley.language'

/** What was chosen on this device; the browser may forbid its storage, and then decides itself. */
export function choice(): Choice {
  try {
    const kept = localStorage.getItem(key)
    return kept === pseudo || isTongue(kept) ? kept : 'browser'
  } catch {
    return 'browser'
  }
}

/** Every word of the page is another one afterwards, those of the model too: it begins anew in them. */
export function choose(chosen: TongueName | 'browser'): void {
  try {
    if (chosen === 'browser') localStorage.removeItem(key)
    else localStorage.setItem(key, chosen)
  } catch {
    // Without storage nothing is lost but the choice.
  }
  location.reload()
}

/** Who reads: in the language chosen, else in the first that the browser wishes and Parley speaks. */
export function readerOf(chosen: Choice, wished: readonly string[]): Reader {
  const locales = wished.flatMap(tagsIn)
  const isPseudo = chosen === pseudo
  const tongue = isTongue(chosen)
    ? chosen
    : isPseudo
      ? 'en'
      : (locales.map(languageOf).find(isTongue) ?? 'en')
  const own = locales.find((locale) => languageOf(locale) === tongue)
  return { tongue, locale: own ?? inRegionOf(locales, tongue), isPseudo }
}

/** Somebody in Norway who reads German still reads the dates of where she is. */
function inRegionOf(locales: readonly string[], tongue: TongueName): string {
  const region = locales.map((locale) => new Intl.Locale(locale).region).find((named) => named !== undefined)
  return region ? `${tongue}-${region}` : tongues[tongue].locale
}

const languageOf = (locale: string): string => new Intl.Locale(locale).language

/** Some systems write more than a language, as in en-US@posix: Intl throws at it, and took the canvas down. */
function tagsIn(locale: string): string[] {
  try {
    return Intl.getCanonicalLocales(locale.split(/[@.]/)[0])
  } catch {
    return []
  }
}
