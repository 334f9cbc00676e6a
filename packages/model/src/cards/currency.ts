const known: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** A code as it is written: EUR, however it was typed. */
export const currencyCode = (typed: string): string => typed.trim().toUpperCase()

/** Whether it is the code of a currency; a blank one says nothing and is none. */
export const isCurrency = (typed: string): boolean => typed.trim() === '' || known.has(currencyCode(typed))
