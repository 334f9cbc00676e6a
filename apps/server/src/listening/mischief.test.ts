import { expect, test } from 'vitest'
import { mischief } from '@parley/model/mischief.fixture.ts'
import { formIn } from './form.ts'
import { formPage, plainPage, thanksPage } from './page.ts'
import { spokenFor } from './spoken.ts'

const spoken = spokenFor('en', [])

/** Every page there is, with this text wherever one of others stands, in the address and in what was sent. */
function pagesWith(text: string): string[] {
  const said = formIn(
    new URLSearchParams({ score: '3', text, choice: text, address: text, mayAnswer: 'on' }).toString(),
  )
  const asked = { spoken, brand: text, question: { en: text }, choices: [text, 'Others'], stamp: text }
  return [
    formPage(asked),
    formPage(asked, said, text),
    thanksPage(spoken, text, { changed: [text, text], answers: true }),
    plainPage(spoken, text, text),
  ]
}

/** A page without its words: which elements stand where, and what attributes they have. */
const bones = (html: string) =>
  html
    .replace(/="[^"]*"/g, '=""')
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/>[^<>]*</g, '><')

test(`none of ${mischief.length} scripts adds an element or an attribute to a listening page`, () => {
  const plain = pagesWith('Nothing').map(bones)
  expect(plain.every((page) => page.startsWith('<!doctype html><html lang=""><head>'))).toBe(true)
  for (const text of mischief) expect([text, pagesWith(text).map(bones)]).toEqual([text, plain])
})

test('what Mallory writes in a language’s name stays a name', () => {
  const locale = '" onfocus="window.stung=true" autofocus x="'
  const asked = {
    spoken: spokenFor(locale, [locale]),
    brand: undefined,
    question: { [locale]: 'Well?' },
    choices: [],
    stamp: '1',
  }
  expect(formPage(asked)).not.toMatch(/ onfocus="/)
})
