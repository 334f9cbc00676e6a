import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

const people = (count: number) => plural(count, { one: '1 person', other: `${number(count)} people` })
const purchases = (count: number) => plural(count, { one: '1 purchase', other: `${number(count)} purchases` })

/** The page of consumer data sets, and of one of them. */
export const dataSets = {
  title: 'Data sets',
  documentTitle: 'Data sets · Parley',
  documentOf: (title: string) => `${title} · Data sets · Parley`,
  says: 'People and what they bought, to count segments by. Nothing of them ever lies on a board.',
  list: 'Data sets',
  onThisPage: 'On this page',
  make: 'Make a data set',
  sample: 'Take the sample set',
  sampling: 'The sample set is being made…',
  empty: {
    title: 'What do people really buy?',
    says: 'A data set holds customers and prospects and their purchases, in a file of its own on this server. Segments are counted by what people did; only numbers reach a board. The sample set is made up: try everything on it.',
  },
  holds: (count: number, bought: number) =>
    count === 0 ? 'Nobody in it yet' : `${people(count)}, ${purchases(bought)}`,
  about: (count: number, bought: number) =>
    count === 0 ? 'Nobody in it yet, or fewer than ten' : `About ${people(count)}, ${purchases(bought)}`,
  client: (name: string) => `For ${name}`,
  changed: (when: string) => `Changed ${when}`,
  mine: 'Exact numbers',
  rounded: 'Rounded numbers',
  create: {
    says: 'You may see everything in it, and say who else may.',
    name: 'Title',
    placeholder: 'Club members 2026',
    missing: 'A data set has a title.',
    client: 'Client',
  },
  noRight:
    'You have no right to this data set. What is counted here is rounded to the next ten, nothing is shown of fewer than ten people, and single people are not shown at all. Whoever has the right can give it to you.',
  kept: {
    title: 'What it is, and what for',
    says: 'Nothing is taken out before it is said on what basis, what for and for how long these people are kept.',
    basis: 'Lawful basis',
    basisHelp: 'Such as consent, a contract, or an interest that was weighed.',
    purpose: 'Purpose',
    purposeHelp: 'One sentence, as the people themselves would be told.',
    retention: 'Days kept',
    retentionHelp: 'Older purchases, and people without any, go by themselves.',
    retentionWrong: 'A whole number from 1 to 36,500.',
    save: 'Save',
    saved: 'Saved.',
  },
  rights: {
    title: 'Who may see into it',
    says: 'They import, see exact numbers and single people, export and erase. All others of the workspace see rounded numbers.',
    list: 'Who may see into it',
    give: 'Give the right to',
    choose: 'Choose a colleague',
    act: 'Give the right',
    given: (name: string) => `${name} may see into it now.`,
    take: 'Take the right',
    takeFrom: (name: string) => `Take the right from ${name}`,
    taken: (name: string) => `${name} sees rounded numbers now.`,
    you: 'you',
    alone: 'Nobody in the workspace is without it.',
  },
  remove: {
    title: 'Remove the data set',
    says: 'With everybody in it, for good.',
    act: 'Remove the data set',
    sure: (title: string, count: number) =>
      `“${title}” goes from this server with ${people(count)} and all they bought. Numbers that stand on boards stay. This cannot be taken back.`,
    done: (title: string) => `“${title}” is removed.`,
  },
}
