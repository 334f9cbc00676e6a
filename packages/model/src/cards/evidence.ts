import { date, group, line, number, yesNo } from './field.ts'

/** How we know: what stands behind an insight or a persona. */
export const evidence = group({
  label: 'Evidence',
  help: 'How we know it, from whom and since when.',
  fields: {
    method: line({ label: 'Method', help: 'How it was found out; say “assumption” where it was not.' }),
    n: number({ label: 'People', help: 'How many were asked or watched.', from: 0 }),
    date: date({ label: 'Date', help: 'When the last of them was asked.' }),
    collectedBy: line({ label: 'Collected by', help: 'Who asked or watched them.' }),
    independent: yesNo({ label: 'Independent', help: 'They gain nothing from what it says.' }),
  },
})
