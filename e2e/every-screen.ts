import type { Locator } from '@playwright/test'
import { boardViews } from '../apps/client/src/panels/board-views.ts'
import type { en } from '../apps/client/src/words/en.ts'
import type { Planner } from './people/Planner.ts'

type Words = typeof en
export interface Places {
  /** A whole plan, one to practise on, one with nothing on it. */
  plan: string
  training: string
  empty: string
  /** A snapshot of the whole plan, and what it was asked about. */
  snapshot: string
  /** A 360° review that both sides have written. */
  review: string
  /** Made-up people and what they bought. */
  dataSet: string
  /** Where a link shows the whole plan to whoever has it. */
  embed: string
}

export type Walk = (reader: Planner, words: Words, places: Places) => AsyncGenerator<string>

export const button = ({ page }: Planner, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).first()

async function* dialogs(reader: Planner, names: readonly string[]): AsyncGenerator<string> {
  for (const name of names) {
    await button(reader, name).click()
    await reader.page.getByRole('dialog').waitFor()
    yield `dialog ${name}`
    await reader.presses('Escape')
    await reader.page.getByRole('dialog').waitFor({ state: 'detached' })
  }
}

/** Boards to walk over, made by the API: alice asks for approval of a plan, and reviews it with bob, who is her guest. */
export async function placesOf(alice: Planner, bob: Planner): Promise<Places> {
  const plan = await alice.makesABoardFrom('refill-pouch')
  const practice = { title: 'Money and time', template: 'money-and-time' }
  const { board: training } = await alice.does<{ board: string }>('boards.create', practice)
  const empty = await alice.makesABoard('plan "Nothing yet"')
  const { token } = await alice.invites(plan, 'commenter')
  await bob.does('invitations.accept', { token, name: bob.name })
  const { snapshot } = await alice.asksForApproval(plan)
  const about = (await alice.planOf(plan)).cards
    .filter(({ kind }) => kind === 'contactPoint')
    .map(({ id }) => id)
  const named = { board: plan, name: 'Pilot', about: about.slice(0, 1) }
  const { review } = await alice.does<{ review: string }>('reviews.begin', named)
  for (const person of [alice, bob]) {
    await person.does('reviews.write', { review, part: 'praise', entry: 'e', text: 'Thanks', was: 0 })
    await person.does('reviews.finish', { review })
  }
  await alice.does('views.save', { board: plan, name: 'Pilot', search: 'view=loop', shared: true })
  const { dataSet } = await alice.does<{ dataSet: string }>('consumers.createSample')
  const shown = await alice.does<{ url: string }>('embeds.create', { board: plan, name: 'Pilot', search: '' })
  return { plan, training, empty, snapshot, review, dataSet, embed: new URL(shown.url).pathname }
}

/** The pages of the workspace and of one's own account, with their dialogs. */
export const pages: Walk = async function* (reader, words, { dataSet }) {
  await reader.visits('/')
  await reader.page.getByRole('article').first().waitFor()
  yield 'boards'
  const { boards, ownAccount, settings } = words
  yield* dialogs(reader, [boards.create.open, boards.bin.open, boards.people])
  await reader.visits('/account')
  await button(reader, ownAccount.close.act).waitFor()
  yield ownAccount.title
  yield* dialogs(reader, [ownAccount.close.act])
  await reader.visits('/settings')
  await button(reader, words.hooks.add).waitFor()
  yield settings.title
  yield* dialogs(reader, [words.hooks.add])
  yield* consumers(reader, words, dataSet)
  await reader.visits('/nowhere')
  yield 'nowhere'
  await reader.visits('/board/nowhere')
  await reader.isTold(words.board.notHere.title)
  yield 'no such board'
}

/** Data sets, one of them, a list on its way in with a row that is wrong, and somebody who was found. */
async function* consumers(reader: Planner, words: Words, dataSet: string): AsyncGenerator<string> {
  const { page } = reader
  const { dataSets, intake, consumer, behaviour } = words
  await reader.visits('/data-sets')
  await page.getByRole('list', { name: dataSets.list }).waitFor()
  yield dataSets.title
  yield* dialogs(reader, [dataSets.make])
  await reader.visits(`/data-sets/${dataSet}`)
  for (const { title } of [behaviour.cycles, behaviour.fifths])
    await page.getByRole('region', { name: title }).getByRole('table').first().waitFor()
  await page.getByRole('switch').click()
  await page.getByText(behaviour.classes.error).waitFor()
  yield behaviour.title
  await page.getByLabel(consumer.id).fill('member-1')
  await reader.presses('Enter')
  await page.getByRole('region', { name: 'member-1' }).waitFor()
  yield consumer.title
  yield* dialogs(reader, [consumer.erase, dataSets.remove.act])
  const list = Buffer.from('id,type,age\nmember-1,friend,31\nmember-2,customer,40')
  const file = { name: 'members.csv', mimeType: 'text/csv', buffer: list }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.getByRole('heading', { name: intake.preview }).waitFor()
  yield intake.act.people
  await page.getByRole('dialog').getByRole('button', { name: intake.act.people }).click()
  await button(reader, intake.saveRefused).waitFor()
  yield intake.title
}

/** Each face of a board, of a whole plan and of an empty one. */
export const views: Walk = async function* (reader, words, { plan, empty }) {
  const { page } = reader
  for (const board of [plan, empty]) {
    await reader.visits(`/board/${board}?view=brief`)
    for (const view of boardViews) {
      await reader.turnsTo(words.board.views[view])
      await page.getByRole('banner').getByText(words.board.save.saved).waitFor()
      yield `${words.board.views[view]}${board === empty ? ', empty' : ''}`
    }
  }
  for (const part of ['inbox', 'tell', 'scores'] as const) {
    await reader.visits(`/board/${plan}?view=loop&loop=${part}`)
    await page.getByRole('tab', { name: words.listening.tabs[part], selected: true }).waitFor()
    await page
      .getByRole('tabpanel')
      .first()
      .getByRole('heading')
      .or(page.getByRole('table'))
      .first()
      .waitFor()
    yield `${words.board.views.loop}, ${words.listening.tabs[part]}`
  }
}

/** What opens beside and above a board. */
export const panels: Walk = async function* (reader, words, { plan, training, snapshot, review }) {
  const { page } = reader
  const { board } = words
  await reader.visits(`/board/${plan}?view=canvas`)
  await button(reader, board.share).waitFor()
  // Focused and not clicked: the hint of a button above may lie over it.
  const tab = (name: string) => page.getByRole('tab', { name })
  for (const name of [board.panel.findings, words.comments.title, words.history.title]) {
    await tab(name).focus()
    yield `panel ${name}`
  }
  yield* dialogs(reader, [board.share, words.snapshots.open, board.find.open])
  await tab(board.panel.findings).focus()
  yield* dialogs(reader, [board.findings.rules])
  await reader.visits(`/board/${plan}?view=canvas&guide=0`)
  for (const [step, asks] of Object.entries(board.guide.asks)) {
    await reader.goesOnTo(`/board/${plan}?view=canvas&guide=${step}`)
    await reader.isTold(asks)
    yield `guide ${step}`
  }
  await reader.goesOnTo(`/board/${plan}?view=canvas&guide=end`)
  await page.getByRole('heading', { name: board.guide.endTitle }).waitFor()
  yield 'guide end'
  await reader.visits(`/board/${plan}?workshop=open`)
  await tab(words.round.title).waitFor()
  yield words.round.title
  for (const place of ['new', 'all', review]) {
    await reader.visits(`/board/${plan}?review=${place}`)
    await page.getByRole('dialog').waitFor()
    yield `360° ${place}`
  }
  for (const address of [`at=${snapshot}`, `from=${snapshot}`]) {
    await reader.visits(`/board/${plan}?${address}`)
    await page
      .getByRole('link', { name: words.past.back })
      .or(button(reader, words.past.back))
      .first()
      .waitFor()
    yield `past ${address}`
  }
  await reader.visits(`/board/${training}`)
  await tab(board.panel.findings).focus()
  yield board.training.name
  await reader.visits(`/review/${snapshot}`)
  await page.getByLabel(words.review.facts.label).waitFor()
  yield words.review.facts.label
}
