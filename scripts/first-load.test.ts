import { expect, test } from 'vitest'
import { sources } from './sources.ts'

// What everybody waits for before anything is seen: whatever main.tsx reaches by imports that nobody asks for later.

const client = 'apps/client/src/'
const byPath = new Map(sources().map((source) => [source.path, source]))

/** By what is reached, from where it is reached. */
function reached(path: string, found = new Map<string, string>()): Map<string, string> {
  for (const { reaches, typeOnly, late } of byPath.get(path)?.imports ?? []) {
    if (typeOnly || late || found.has(reaches)) continue
    found.set(reaches, path)
    reached(reaches, found)
  }
  return found
}

const first = reached(`${client}main.tsx`)
const files = [...first.keys()].flatMap((path) => byPath.get(path) ?? [])

test('the first load brings neither all words, nor another language, nor what only a board needs', () => {
  const later = new RegExp(
    `^(${client}words/(en|de.*|pseudo)\\.ts|${client}canvas/.*|zod|yjs|tldraw|@tldraw.*)$`,
  )
  expect(files.length).toBeGreaterThan(50)
  expect([...first].filter(([path]) => later.test(path)).map(([path, from]) => `${from} → ${path}`)).toEqual(
    [],
  )
})

test('what comes with the first load says only words that come with it', () => {
  const asks = /^import \{[^}]*\b(useWords|language)\b[^}]*\} from '[./]+words\/words\.ts'/m
  expect(files.filter(({ text }) => asks.test(text)).map(({ path }) => path)).toEqual([])
})

test('a part that comes later comes on demand, so that all words are there before it is', () => {
  const onDemand = /\bonDemand\(\s*async \(\) => \(await import\('[^']+'\)\)/g
  const otherwise = /\bimport\('\.[^']+\.tsx'\)/
  const alone = files.filter(({ text }) => otherwise.test(text.replaceAll(onDemand, '')))
  expect(alone.map(({ path }) => path)).toEqual([])
})
