import { cardKinds, type CardKindName } from '../cards/index.ts'
import { linkKindNames, linkKinds, type LinkKindName } from '../links/index.ts'
import { speaking } from '../tongue/tongue.ts'
import { inAnyOf, type Tongues } from './cell.ts'
import { columnNamedByPath, columnsOf, keyedColumn, keyedFields, type Column } from './columns.ts'
import { knownAs, onStickies } from './known-as.ts'
import { plainName } from './plain-name.ts'

/** What a column of somebody's table becomes: a part of the card, or links from it to the cards that are named there. */
export type Target = { column: Column } | { link: LinkKindName }

/** The name by which a target is chosen and told from others. */
export const targetName = (target: Target): string =>
  'link' in target ? `link ${target.link}` : JSON.stringify(target.column.path)

/** The verbs that lead from a kind to others; “depends on” last. */
export const linksFromKind = (kind: CardKindName): LinkKindName[] =>
  linkKindNames.filter((link) => {
    const { from }: { from: readonly CardKindName[] | 'any' } = linkKinds[link]
    return from === 'any' || from.includes(kind)
  })

/** Everything that a column of a table may become for a kind, but for entries with keys of their own. */
export const targetsOf = (kind: CardKindName): Target[] => [
  ...columnsOf(kind).map((column) => ({ column })),
  ...linksFromKind(kind).map((link) => ({ link })),
]

type Names = { is: Target; exact: ReadonlySet<string>; names: ReadonlySet<string> }

/** Work done in the tongue that is spoken and in each of these. */
const inEach = <T>(tongues: Tongues, work: () => T): T[] => [
  work(),
  ...tongues.map((tongue) => speaking(tongue, work)),
]

/** The names of each target in all tongues; a target is told by its path or its verb, which no tongue changes. */
function namesOf(kind: CardKindName, tongues: Tongues): Names[] {
  const called = new Map<string, string[]>()
  for (const one of inEach(tongues, () =>
    targetsOf(kind).map((is) => [targetName(is), calledIn(kind, is)] as const),
  ))
    for (const [name, said] of one) called.set(name, [...(called.get(name) ?? []), ...said])
  return targetsOf(kind).map((is) => {
    const all = [...pathOf(is), ...(called.get(targetName(is)) ?? [])]
    const exact = new Set(all.map((name) => name.toLowerCase()))
    return { is, exact, names: plain([...all, ...aliasesOf(kind, is)]) }
  })
}

const pathOf = (is: Target): string[] => ['link' in is ? is.link : is.column.path.join('.')]

/** What a target is called in the tongue that is spoken; the kind itself is a name of the title. */
function calledIn(kind: CardKindName, target: Target): string[] {
  if ('link' in target) return [linkKinds[target.link].verb]
  const { word, many } = cardKinds[kind]
  const { path, header, formerly = header } = target.column
  return path[0] === 'title' ? [header, word, many] : [header, formerly]
}

function aliasesOf(kind: CardKindName, is: Target): string[] {
  const of = (words: Readonly<Record<string, readonly string[]>>) =>
    pathOf(is).flatMap((name) => (Object.hasOwn(words, name) ? (words[name] ?? []) : []))
  return [...of(knownAs), ...(kind === 'feedback' ? of(onStickies) : [])]
}

const plain = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(plainName))

/** “Text: en” as we write it: a column for one key of a field that has keys. */
function keyedTarget(kind: CardKindName, header: string): Column | undefined {
  const found = keyedFields(kind).find(({ field }) => header.startsWith(`${field.label}: `))
  return found && keyedColumn(kind, found.name, header.slice(`${found.field.label}: `.length))
}

/** “texts.en”, “Texts (en)”: the same as others write it. */
function keyedLoosely(kind: CardKindName, header: string): Column | undefined {
  const found = /^([^.:([]+?)\s*(?:[.:]\s*(.+)|[([]\s*(.+?)\s*[)\]])$/.exec(header.trim())
  const [, before = '', after, within] = found ?? []
  const key = after ?? within
  const name = plainName(before)
  const field = keyedFields(kind).find((one) => plain([one.field.label, one.name]).has(name))
  return field && key !== undefined ? keyedColumn(kind, field.name, key) : undefined
}

/** What each column of a table most likely is for a kind, by what stands above it; no two are the same. */
export function guessTargets(
  kind: CardKindName,
  headers: readonly string[],
  tongues: Tongues = [],
): (Target | undefined)[] {
  const all = namesOf(kind, tongues)
  const taken = new Set<string>()
  const once = (target: Target | undefined): Target | undefined => {
    if (!target || taken.has(targetName(target))) return undefined
    taken.add(targetName(target))
    return target
  }
  const sure = headers.map((header) => {
    const column =
      columnNamedByPath(header) ??
      inAnyOf(tongues, () => keyedTarget(kind, header)) ??
      inAnyOf(tongues, () => keyedLoosely(kind, header))
    const name = header.trim().toLowerCase()
    return once(column ? { column } : all.find(({ exact }) => exact.has(name))?.is)
  })
  return headers.map((header, at) => {
    if (sure[at]) return sure[at]
    const name = plainName(header)
    return name === '' ? undefined : once(all.find(({ names }) => names.has(name))?.is)
  })
}
