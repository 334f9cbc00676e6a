import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

const bytes = (count: number): string => {
  if (count < 1_000) return `${number(count)} bytes`
  if (count < 1_000_000) return `${number(count / 1_000, { maximumFractionDigits: 0 })} kB`
  return `${number(count / 1_000_000, { maximumFractionDigits: 1 })} MB`
}

/** How large a board is, and making it smaller. */
export const size = {
  open: 'How large it is…',
  title: 'How large this board is',
  says: 'The document is what everybody loads who opens the board. The rest lies on the server.',
  bytes,
  facts: {
    document: 'Document',
    anew: 'Document, written anew',
    cards: 'Cards',
    links: 'Links',
    grown: 'Written in the last 30 days',
    history: 'History',
    snapshots: 'Snapshots',
    pictures: 'Pictures',
  },
  edits: (count: number) => plural(count, { one: 'in 1 edit', other: `in ${number(count)} edits` }),
  pictures: (count: number, most: number) =>
    `${plural(count, { one: '1 picture', other: `${number(count)} pictures` })}, at most ${bytes(most)}`,
  worth: 'Most of the document is what was deleted or written over. Written anew the board opens faster.',
  anew: {
    open: 'Write it anew…',
    title: 'Write the board anew',
    says: 'The plan stays as it is. What was deleted or written over leaves the document, for good.',
    after: [
      'Everybody on the board stops for a moment and comes back by themselves.',
      'Nobody can undo what was done before it.',
      'What somebody wrote offline and has not sent stays on their device and is offered to them as a plan file; it is not merged.',
      'Snapshots stay, and so does the history, step by step for 30 days.',
    ],
    act: 'Write it anew',
    back: 'Back',
    done: 'The board is written anew.',
  },
}
