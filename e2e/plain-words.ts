import type { Page } from '@playwright/test'

/** What stands on the page for eye and ear, piece by piece: texts, names, hints, and what a field says before it is filled. */
const readPage = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    const said: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (
        node instanceof Text &&
        node.parentElement &&
        !/^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement.tagName)
      ) {
        if (isShown(node.parentElement)) said.push(node.data)
      }
      if (!(node instanceof Element) || !isShown(node)) continue
      for (const name of [
        'aria-label',
        'aria-description',
        'aria-valuetext',
        'aria-roledescription',
        'alt',
        'placeholder',
        'title',
      ])
        said.push(node.getAttribute(name) ?? '')
    }
    return [...new Set(said.map((text) => text.trim()))]
  })

/** What Intl writes, keys, codes, and names that are the same in every language. */
const alike =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(uary|ruary|ch|il|e|y|ust|ember|ober|day|sday|nesday|rsday|urday)?\b|\b(Parley|Esc|Enter|Ctrl|Shift|Alt|Del|Tab|EUR|NOK|CSV|English|Deutsch|CON-\d+|[A-Z]{2,4}-\d+|Alice|Bob|AL|BO|yesterday|today|tomorrow|now|(last|next|this) \w+|\w+ ago|in \d+ \w+)\b/gu

/** Words that stand in no catalogue: neither dressed as the pseudo-language dresses them, nor written by people. */
export async function plainWords(page: Page, written: string): Promise<string[]> {
  const pieces = await readPage(page)
  const people = fold(written)
  return pieces.filter((piece) => {
    const left = undressed(piece).replaceAll(alike, ' ')
    return (
      /\p{L}{2}/u.test(left) &&
      !left.split(/[⟦⟧]| {2,}|\n|[·:,;()“”"]\s*/u).every((part) => isWritten(part, people))
    )
  })
}

const isWritten = (part: string, people: string): boolean => {
  const words = fold(part)
  return !/\p{L}{2}/u.test(words) || people.includes(words)
}

/** Letters and figures alone, so that marks and spaces between them are no difference. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Without what stands in the brackets of the pseudo-language; they lie in each other where a sentence holds a sentence, and on two lines where it is drawn so. */
function undressed(piece: string): string {
  const without = piece.replaceAll(/⟦[^⟦⟧]*(⟧|$)|^[^⟦⟧]*⟧/gu, '  ')
  return without === piece ? piece : undressed(without)
}
