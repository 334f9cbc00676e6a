import { cardKindNames, cardKinds, type CardKindName } from '../cards/index.ts'
import { commonFields } from '../cards/kind.ts'
import { speaking } from '../tongue/tongue.ts'
import type { Tongues } from './cell.ts'
import { kindsKnownAs, stickySigns } from './known-as.ts'
import { plainName } from './plain-name.ts'
import { guessTargets, type Target } from './target.ts'

const ofEveryCard = new Set(['id', 'title', 'notes', ...Object.keys(commonFields)])
/** What says little of a kind: every card has it. */
const isOwn = (target: Target | undefined): boolean =>
  target !== undefined && ('link' in target || !ofEveryCard.has(target.column.path[0] ?? ''))

/** A table or a first column that is called like the kind itself weighs more; a colour speaks of sticky notes. */
const weight = { name: 2, sticky: 1.5 }

/** Of which kind a table most likely is: by its name and by the columns that only that kind has; feedback otherwise. */
export function guessKind(name: string, headers: readonly string[], tongues: Tongues = []): CardKindName {
  const wordsIn = (kind: CardKindName) => [cardKinds[kind].word, cardKinds[kind].many]
  const called = (kind: CardKindName): string[] =>
    [
      kind,
      ...wordsIn(kind),
      ...(kindsKnownAs[kind] ?? []),
      ...tongues.flatMap((tongue) => speaking(tongue, () => wordsIn(kind))),
    ].map(plainName)
  const words = new Set(plainName(name.replace(/\.[a-z]+$/i, '')).split(' '))
  const isNamed = (kind: CardKindName): boolean =>
    called(kind).some((one) => one.split(' ').every((word) => words.has(word)))
  const first = plainName(headers.find((header) => header.trim() !== '') ?? '')
  const signs = new Set(stickySigns.map(plainName))
  const isWall = headers.some((header) => signs.has(plainName(header)))
  const scored = cardKindNames.map((kind) => {
    const own = guessTargets(kind, headers, tongues).filter(isOwn).length
    const sure = called(kind).includes(first) ? weight.name : 0
    const named = isNamed(kind) ? weight.name : 0
    return { kind, score: own + sure + named + (isWall && kind === 'feedback' ? weight.sticky : 0) }
  })
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score > 0 ? best.kind : 'feedback'
}

/** Whether the first row of a table says what stands below it, for any kind of card. */
export function guessHeader(first: readonly string[], tongues: Tongues = []): boolean {
  const said = first.filter((cell) => cell.trim() !== '')
  if (said.length === 0) return false
  if (said.length > 1 && said.every((cell) => cell.length < 60 && !/^[\d.,/-]+$/.test(cell.trim())))
    return true
  return cardKindNames.some((kind) =>
    guessTargets(kind, first, tongues).some((target) => target !== undefined),
  )
}
