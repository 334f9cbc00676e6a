import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

/** Who changed what and when, and the ways back to it. */
export const history = {
  title: 'History',
  open: 'History',
  ofCard: 'History of this card',
  everybody: 'Everybody',
  whose: 'Whose changes',
  only: (card: string) => `Only “${card}”`,
  all: 'Show all changes',
  reading: 'Reading the history…',
  days: (day: string) => `${day.slice(0, 1).toLocaleUpperCase()}${day.slice(1)}`,
  moment: (day: string, clock: string) => `${day}, ${clock}`,
  span: (begun: string, ended: string) => (begun === ended ? begun : `${begun}–${ended}`),
  house: 'Parley',
  gone: 'Somebody who left',
  more: (count: number) =>
    plural(count, { one: 'Show 1 more change', other: `Show ${number(count)} more changes` }),
  fewer: 'Show fewer',
  left: (count: number) =>
    plural(count, { one: 'And 1 change more.', other: `And ${number(count)} changes more.` }),
  look: (moment: string) => `Look at the board of ${moment}`,
  restore: (moment: string) => `Restore the board of ${moment}`,
  snapshot: (name: string) => `Snapshot “${name}”`,
  since: (name: string) => `Show on the canvas what changed since “${name}”`,
  further: 'Look further back',
  furtherNothing: 'Nothing of this here.',
  none: {
    title: 'Nothing has changed yet',
    says: 'Whatever anybody changes on this board is told here, and can be gone back to for 30 days.',
  },
  noneOfThese: {
    title: 'No such changes',
    says: 'Nobody changed this in the time that is kept step by step.',
  },
  begin: 'Before this the board is kept in snapshots, not step by step.',
}
