import { Someone, type House } from '../cast.ts'
import { about, everybody, plan, type Who, type World } from './access-cast.ts'

/** What colleagues said and noted before anybody asked anything: no guest is given it, whatever she calls. */
export const amongUs = 'twelve crowns at most'

/** Everybody of the cast in this house, each signed in as who she is, and what mia made there. */
export async function worldIn(house: House): Promise<{ world: World; person: (who: Who) => Someone }> {
  const people = new Map(everybody.map((who) => [who, new Someone(house, who)]))
  const person = (who: Who): Someone => people.get(who) ?? new Someone(house, who)
  const [alice, mia] = [person('owner'), person('founder')]
  await alice.signUp()
  await alice.hire(mia)
  await alice.hire(person('member'))
  const { board } = await mia.api.boards.import.mutate({ plan: theirs })
  const elsewhere = (await mia.api.boards.create.mutate({ title: 'Elsewhere' })).board
  await mia.invite(person('outsider'), elsewhere, 'editor')
  for (const role of ['viewer', 'commenter', 'participant', 'editor'] as const)
    await mia.invite(person(role), board, role)
  await speakAmongUs(mia, board)
  const { snapshot } = await mia.api.snapshots.create.mutate({ board, name: 'the first' })
  const { review } = await mia.api.reviews.begin.mutate({ board, name: 'Spring' })
  const { dataSet } = await mia.api.consumers.create.mutate({ title: 'Club members' })
  const miaId = (await mia.api.account.me.query()).person?.id ?? ''
  const say = () => mia.api.comments.begin.mutate({ board, about, text: 'What of this?' })
  const invite = () => mia.api.invitations.create.mutate({ board, role: 'viewer' })
  return { world: { board, snapshot, review, dataSet, mia, miaId, say, invite }, person }
}

const theirs = {
  ...plan,
  plan: { title: 'Theirs' },
  cards: [
    { id: 's1', kind: 'segment', title: 'Regulars' },
    { id: 's2', kind: 'segment', title: 'Rotators' },
    { id: 'p1', kind: 'contactPoint', title: 'Counter' },
  ],
}

/** An internal thread, an internal answer in a shared one, and a note. */
async function speakAmongUs({ api }: Someone, board: string): Promise<void> {
  const at = { board, about: { card: 's1' } }
  await api.comments.begin.mutate({ ...at, text: amongUs, internal: true })
  const { thread } = await api.comments.begin.mutate({ ...at, text: 'What will it be?' })
  await api.comments.reply.mutate({ thread, text: amongUs, internal: true })
  await api.notes.set.mutate({ board, card: 's2', text: amongUs, was: '' })
}
