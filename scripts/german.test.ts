import { describe, expect, test } from 'vitest'
import { dictionaries } from '../packages/model/src/tongue/de/index.ts'
import { small } from '../packages/model/src/tongue/de/small.ts'
import { englishOfModel } from './english.ts'

const english = englishOfModel()
const entries = dictionaries.flatMap((one) => Object.entries(one))

/** What is put in, each once: a sentence may turn it round or say it twice, and not lose it. */
const placesIn = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort().join()

describe('the model’s German', () => {
  test('has everything that the model says', () => {
    expect(english.size).toBeGreaterThan(1500)
    expect([...english].filter((text) => !entries.some(([known]) => known === text))).toEqual([])
  })

  test('has nothing that the model no longer says, and nothing twice', () => {
    const known = entries.map(([text]) => text)
    expect(known.filter((text) => !english.has(text))).toEqual([])
    expect(known.filter((text, at) => known.indexOf(text) !== at)).toEqual([])
  })

  test('puts in what the English puts in', () => {
    const other = entries.filter(([text, german]) => placesIn(text) !== placesIn(german))
    expect(other).toEqual([])
  })

  test('writes nothing small that is no label', () => {
    const labels = new Set(entries.map(([, german]) => german))
    expect([...small].filter((word) => !labels.has(word))).toEqual([])
  })

  test('quotes as German does', () => {
    expect(entries.filter(([, german]) => /[“”]/.test(german.replaceAll(/„[^“]*“/g, '')))).toEqual([])
  })
})
