import { cast, everybody, type Who } from './access-cast.ts'

/** What somebody is told whom a call is not for; any other answer is one of the call itself. */
const refusals: ReadonlySet<string> = new Set([
  'signedOut',
  'notHere',
  'notAllowed',
  'noSnapshot',
  'noReview',
  'noComment',
  'noView',
  'noEmbed',
  'noApproval',
  'noDataSet',
  'noDataSetRight',
])

const guests = everybody.filter((who) => cast[who].standing === 'guest' && cast[who].role !== undefined)

/** Who may make a call, in words, from what comes of it for each. */
export function whoMay(outcome: (who: Who) => string): string {
  if (outcome('member') === 'noDataSetRight') return 'who has the right to the data set'
  const may = (who: Who) => !refusals.has(outcome(who))
  if (may('stranger')) return 'anybody, signed in or not'
  if (may('outsider')) return may('member') ? 'anybody who is signed in' : 'guests'
  const roles = guests.filter(may)
  if (roles.length > 0) return `on the board: ${[...roles, ...(may('founder') ? ['owner'] : [])].join(', ')}`
  if (may('member')) return 'members and owners of the workspace'
  return may('founder') ? 'the board’s owner' : 'owners of the workspace'
}
