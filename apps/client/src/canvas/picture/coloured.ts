/** A file knows no tokens and no theme: each colour is put in as it is in light or in dark. */
export function coloured(svg: string, dark: boolean): string {
  const tint = tintsOf(dark)
  return unmixed(svg.replaceAll(/var\(--([\w-]+)\)/g, (_, token: string) => tint(token)))
}

/** The colours of the tokens in light or in dark, such as `#fdfcfb` for `paper`. */
export function tintsOf(dark: boolean): (token: string) => string {
  const known = new Map<string, string>()
  const read = (token: string): string => {
    const probe = document.createElement('div')
    probe.style.cssText = tokens()
    probe.dataset['theme'] = dark ? 'dark' : 'light'
    document.body.append(probe)
    probe.style.color = `var(--${token})`
    const made = hexOf(getComputedStyle(probe).color)
    probe.remove()
    known.set(token, made)
    return made
  }
  return (token) => known.get(token) ?? read(token)
}

/** Tokens are declared on the page’s root and have its theme; declared once more elsewhere, they have the theme there. */
const tokens = (): string =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ selectorText, style }) => selectorText === ':root' && style.colorScheme === '')
    .map(({ style }) => style.cssText)
    .join('')

/** `rgb(253, 252, 251)` as `#fdfcfb`. */
export function hexOf(colour: string): string {
  const channels = colour.match(/[\d.]+/g)?.slice(0, 3) ?? []
  return `#${channels.map((value) => Math.round(Number(value)).toString(16).padStart(2, '0')).join('')}`
}

/** Programs that draw SVG know no `color-mix`; in sRGB the difference to the screen is not seen. */
export function unmixed(svg: string): string {
  return svg.replaceAll(
    /color-mix\(in oklab, (#\w{6}) (\d+)%, (#\w{6})\)/g,
    (_, over: string, percent: string, under: string) => mix(over, Number(percent) / 100, under),
  )
}

/** So much of one colour over another, both as `#fdfcfb`. */
export function mix(over: string, part: number, under: string): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) => Math.round(channel(over, at) * part + channel(under, at) * (1 - part)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
