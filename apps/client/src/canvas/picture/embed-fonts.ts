import { FileHelpers } from 'tldraw'

type Face = { url: string; rule: CSSFontFaceRule }

const own = ['Hanken Grotesk Variable', 'Literata Variable']

/** The page’s own font files that hold a letter of a text. */
function facesFor(letters: ReadonlySet<number>, spoken: boolean): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const said = (name: string) => rule.style.getPropertyValue(name)
      const family = said('font-family').replaceAll(/["']/g, '')
      const wanted = family === own[0] || (spoken && family === own[1])
      const path = /url\(["']?([^"')]+)/.exec(said('src'))?.[1]
      if (!wanted || !path || !covers(said('unicode-range'), letters)) return []
      return [{ url: new URL(path, sheet.href ?? location.href).href, rule }]
    }),
  )
}

/** Whether one of the ranges, as `U+0000-00FF, U+0131`, holds one of the letters. */
export function covers(ranges: string, letters: ReadonlySet<number>): boolean {
  if (ranges === '') return true
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    const [first, last] = [from.replaceAll('?', '0'), to.replaceAll('?', 'F')].map((hex) =>
      Number.parseInt(hex, 16),
    )
    return [...letters].some((letter) => letter >= (first ?? Infinity) && letter <= (last ?? -Infinity))
  })
}

/** The rules that bring the page’s fonts along in a file, for the letters that stand in it. */
export async function fontsFor(svg: SVGElement): Promise<string> {
  const letters = new Set(Array.from(svg.textContent, (letter) => letter.codePointAt(0) ?? 0))
  const spoken = svg.querySelector('[font-style="italic"]') !== null
  const rules = facesFor(letters, spoken).map(async ({ url, rule }) => {
    const inside = await FileHelpers.blobToDataUrl(await (await fetch(url)).blob())
    const said = (name: string) => `${name}:${rule.style.getPropertyValue(name)}`
    const rest = ['font-family', 'font-style', 'font-weight', 'unicode-range'].map(said).join(';')
    return `@font-face{${rest};src:url(${inside}) format('woff2')}`
  })
  return (await Promise.all(rules)).join('\n')
}
