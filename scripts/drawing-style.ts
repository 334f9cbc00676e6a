import { readFileSync } from 'node:fs'

/** The look of a drawn plan, in the colours of the app: light, and dark where the reader's system is. */
const look = `
text{font:500 13px ui-sans-serif,system-ui,'Noto Sans',sans-serif;fill:var(--ink-soft)}
rect{stroke-width:1}
.title{font-size:15px;font-weight:700;fill:var(--ink)}
.kind,.verb,.plan{font-size:12px}
.verb{text-anchor:middle;dominant-baseline:middle;stroke:var(--paper);stroke-width:4;paint-order:stroke}
.curve{fill:none;stroke:var(--line-strong);stroke-width:1.4}
marker path{fill:var(--line-strong)}
text.marked{font-weight:700;fill:var(--mark)}
rect.marked,path.marked{stroke:var(--mark);stroke-width:2.5}
circle{fill:var(--mark)}
.sign{fill:var(--paper);font-weight:700;text-anchor:middle}
`

const groups = ['brand', 'consumers', 'profile', 'contact', 'message', 'means', 'sales', 'human', 'loop']
const marks = ['error', 'warning', 'hint', 'good']
const used = ['paper', 'ink', 'ink-soft', 'line-strong', ...marks]

type Colours = ReadonlyMap<string, readonly [light: string, dark: string]>

/** The colours by role, as the app's own tokens say. */
function tokens(): Colours {
  const css = readFileSync(new URL('../apps/client/src/tokens.css', import.meta.url), 'utf8')
  const lines = css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)
  return new Map([...lines].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]))
}

/** The style of a drawing in which cards of these groups stand. */
export function styleOf(shown: ReadonlySet<string>): string {
  const colours = tokens()
  const its = groups.filter((group) => shown.has(group))
  const names = [
    ...used,
    ...its.flatMap((group) => ['surface', 'line', 'ink'].map((part) => `${group}-${part}`)),
  ]
  const roles = (at: 0 | 1) => names.map((name) => `--${name}:${colours.get(name)?.[at] ?? ''}`).join(';')
  const painted = its.map(
    (group) =>
      `.${group} rect{fill:var(--${group}-surface);stroke:var(--${group}-line)}.${group} .kind{fill:var(--${group}-ink)}`,
  )
  const marked = marks.map((mark) => `.${mark}{--mark:var(--${mark})}`)
  return [
    `svg{${roles(0)};background:var(--paper)}`,
    `@media(prefers-color-scheme:dark){svg{${roles(1)}}}`,
    ...painted,
    look.trim().replaceAll('\n', ''),
    ...marked,
  ].join('')
}
