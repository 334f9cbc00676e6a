import { expect, test } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'
import { sentences } from './sentences.fixture.ts'

const german = sentences(de)

test('the voice is that of the English: nothing loud, nothing begged for, nobody kept at a distance', () => {
  const loud = german.filter(([, says]) => /\p{L}!|\bbitte\b|\bleider\b|\bungültig|\bIhnen\b/u.test(says))
  expect(loud).toEqual([])
})

test('what is quoted is quoted as Germans quote', () => {
  const foreign = german.filter(
    ([path, says]) =>
      path !== '.canvas.quote' && (/”|“[^„]*“/u.test(says) || (!says.includes('=>') && says.includes('"'))),
  )
  expect(foreign).toEqual([])
})

/** Words that both languages write alike. */
const alike = new Set(
  'Board,Boards,Person,Boards · Parley,Parley,Name,Status,Text,Segment,Filter,Format,Offline,Workshop,Webhooks,Link,Zoom,Verb,Orange,Trend,99+,Alt,Enter,Esc,Tab'.split(
    ',',
  ),
)

test('no sentence was left in English', () => {
  const english = new Map(sentences(en))
  const left = german.filter(
    ([path, says]) =>
      /\p{L}{2}/u.test(says) && !says.includes('=>') && english.get(path) === says && !alike.has(says),
  )
  expect(left).toEqual([])
})

test('one and many are told apart in German too', () => {
  expect(de.boards.counts.warning(1)).toBe('1 Warnung')
  expect(de.boards.holds(1200, 2)).toBe('1.200 Karten, 2 Verbindungen')
  expect(de.review.remains.title(1, 0)).toBe('Ein Fehler bleibt')
})

test('what the server refuses is told in German: by its sentence where it says more, else by its code', () => {
  const { said } = de.faults
  expect(said('wrongPassword', 'E-mail and password do not belong together.')).toBe(
    'E-Mail und Passwort gehören nicht zusammen.',
  )
  expect(said('wrongPassword', 'The current password is another one.')).toBe(
    'Das jetzige Passwort ist ein anderes.',
  )
  expect(said('badInput', 'There are 50 webhooks already: delete one first.')).toBe(
    'Es gibt schon 50 Webhooks: Lösch zuerst einen.',
  )
  expect(said('tooFast', 'whatever it says')).toBe(
    'So viel tut eine Person nicht in so kurzer Zeit: Warte einen Moment.',
  )
})

test('whether all is saved is told in about as few letters as in English: it stands beside eight views', () => {
  for (const state of ['opening', 'saving', 'saved'] as const)
    expect(de.board.save[state].length, state).toBeLessThanOrEqual(12)
})

test('the view that is read through is called the same where it is taken along', () => {
  expect(de.exporting.formats.pdf.name).toContain(de.board.views.brief)
})
