import { marks as all, type ChangeMark } from '@parley/model/difference/marks.ts'
import { formatsIn } from './format.ts'

const { number, plural, list } = formatsIn('en')

const marks: Readonly<Record<ChangeMark, string>> = {
  added: 'New',
  changed: 'Changed',
  moved: 'Moved',
  gone: 'Gone',
}

/** The board as it was, and what became of it since. */
export const past = {
  marks,
  said: (mark: string, what: string) => `${mark}: ${what}`,
  documentTitle: (title: string) => `${title} in the past`,
  asItWas: (name: string) => `As it was in “${name}”`,
  asItWasThen: 'As it was',
  since: (name: string) => `What changed since “${name}”`,
  sinceThen: 'What changed since',
  between: (from: string, to: string) => `What changed from “${from}” to “${to}”`,
  by: (name: string, when: string) => `${name}, ${when}`,
  showMoment: 'Show it as it was',
  showSince: 'Show what changed since',
  restore: 'Restore',
  back: 'Back to the board',
  notThere: 'This moment cannot be shown',
  nothing: { title: 'Nothing changed', says: 'The board is in every word as it was then.' },
  steps: {
    name: 'What changed',
    begin: (count: number) => plural(count, { one: '1 change', other: `${number(count)} changes` }),
    at: (at: number, of: number) => `${number(at)} of ${number(of)}`,
    previous: 'Previous change',
    next: 'Next change',
    keys: 'N goes to the next change, P to the one before.',
  },
  cards: {
    name: 'Cards at that moment',
    untitled: 'Without a name',
  },
  chosen: {
    name: 'What to do with it',
    of: (count: number) => plural(count, { one: '1 card chosen', other: `${number(count)} cards chosen` }),
    copy: 'Copy',
    copied: (count: number) =>
      plural(count, {
        one: 'The card is copied. Paste it on the board.',
        other: `${number(count)} cards are copied. Paste them on the board.`,
      }),
    notCopied: 'This browser did not let the page copy. Press Ctrl C instead.',
    putBack: 'Put back',
    isBack: (title: string) => `“${title}” is back as it was.`,
    areBack: (count: number) => `${number(count)} cards are back as they were.`,
  },
  zoom: 'Zoom',
  canvas: 'The board as it was. Cards can be chosen and copied, not changed.',
  drawing: {
    nothing: 'There is nothing on either board.',
    label: (counts: string) => `The two boards as one picture: ${counts}`,
    /** “1 new, 4 changed and 1 gone”. */
    counts: (counts: Readonly<Record<ChangeMark, number>>) => {
      const told = all.filter((mark) => counts[mark] > 0)
      if (told.length === 0) return 'no card is other'
      return list(told.map((mark) => `${number(counts[mark])} ${marks[mark].toLowerCase()}`))
    },
  },
}
