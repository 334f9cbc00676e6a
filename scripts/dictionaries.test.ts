import { describe, expect, test } from 'vitest'
import { templates } from '../packages/model/src/templates/index.ts'
import { firstGerman } from '../packages/model/src/tongue/de/first.ts'
import { dictionaries as german } from '../packages/model/src/tongue/de/index.ts'
import { small as smallInGerman } from '../packages/model/src/tongue/de/small.ts'
import type { Dictionary, Tongue } from '../packages/model/src/tongue/tongue.ts'
import type { OtherTongue } from '../packages/model/src/tongue/tongues.ts'
import { trainings } from '../packages/model/src/training/index.ts'
import { englishOfModel } from './english.ts'

type Words = { first: Tongue; dictionaries: readonly Dictionary[]; small: ReadonlySet<string> }
const words: Readonly<Record<OtherTongue, Words>> = {
  de: { first: firstGerman, dictionaries: german, small: smallInGerman },
}

const english = englishOfModel()
const entriesOf = ({ dictionaries }: Words) => dictionaries.flatMap((one) => Object.entries(one))

/** What is put in, each once: a sentence may turn it round or say it twice, and not lose it. */
const placesIn = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort().join()

const quoted = (text: string) => (/['\n]/.test(text) ? JSON.stringify(text) : `'${text}'`)

/** The lines that are to be written, under the place where the like of them stand. */
function linesFor(texts: readonly string[], tongue: string): string {
  const folders = new Set(texts.map((text) => english.get(text)))
  return [...folders]
    .flatMap((folder) => [
      `packages/model/src/tongue/${tongue}/${folder}`,
      ...texts.filter((text) => english.get(text) === folder).map((text) => `  ${quoted(text)}: '',`),
    ])
    .join('\n')
}

describe.each(Object.entries(words))('the model in %s', (tongue, all) => {
  const entries = entriesOf(all)
  const known = entries.map(([text]) => text)

  test('has everything that the model says', () => {
    expect(english.size).toBeGreaterThan(1500)
    const missing = [...english.keys()].filter((text) => !known.includes(text))
    expect(linesFor(missing, tongue), 'Say these too, each in the file of its family').toBe('')
  })

  test('has a word for each', () => {
    const empty = entries.filter(([, says]) => says.trim() === '').map(([text]) => text)
    expect(empty, `Say in packages/model/src/tongue/${tongue} what these are`).toEqual([])
  })

  test('has nothing that the model no longer says, and nothing twice', () => {
    const [gone, twice] = [
      known.filter((text) => !english.has(text)),
      known.filter((text, at) => known.indexOf(text) !== at),
    ]
    expect(gone, `Take these out of packages/model/src/tongue/${tongue}: nobody says them any more`).toEqual(
      [],
    )
    expect(twice, 'Leave each of these in one place; one that means something else is told apart').toEqual([])
  })

  test('tells what there is to begin from while no board is open', () => {
    const told = [...templates, ...trainings].flatMap(({ title, says, trade }) => [title, says, trade])
    const missing = told.filter((text) => all.first.of(text) === undefined)
    expect(
      missing,
      `Say these in packages/model/src/tongue/${tongue}/templates.ts, or first.ts beside it`,
    ).toEqual([])
  })

  test('puts in what the English puts in', () => {
    const other = entries.filter(([text, says]) => placesIn(text) !== placesIn(says))
    expect(other, 'Put into each of these what stands in its English: {0}, {1}').toEqual([])
  })

  test('writes nothing small that is no label', () => {
    const labels = new Set(entries.map(([, says]) => says))
    expect([...all.small].filter((word) => !labels.has(word))).toEqual([])
  })
})

test('German quotes as Germans do', () => {
  const foreign = entriesOf(words.de).filter(([, says]) => /[“”]/.test(says.replaceAll(/„[^“]*“/g, '')))
  expect(foreign).toEqual([])
})
