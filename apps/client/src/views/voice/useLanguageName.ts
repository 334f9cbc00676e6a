import { useMemo } from 'react'
import { useFormats } from '../../words/words.ts'

/** A language by its name in the page’s own: Austrian German; as it was typed where it has none. */
export function useLanguageName(): (locale: string) => string {
  const { locale: page } = useFormats()
  return useMemo(() => {
    const names = new Intl.DisplayNames(page, { type: 'language', fallback: 'none' })
    return (locale) => {
      try {
        return names.of(locale.trim().replaceAll('_', '-')) ?? locale
      } catch {
        return locale
      }
    }
  }, [page])
}
