import { deeds } from '../apps/client/src/panels/counting/questions.ts'
import { button, type Walk } from './every-screen.ts'

const table = 'Contact point,Means,Starts\nPilot,Radio,Pouch'

/** What the acts of a board open over it: search, keys, what is shown, the ways in and the ways out. */
export const acts: Walk = async function* (reader, words, { plan }) {
  const { page } = reader
  const dialog = page.getByRole('dialog')
  const { board, importing, exporting, savedViews, filter, embed, size } = words
  await reader.visits(`/board/${plan}?view=loop`)
  await button(reader, board.share).waitFor()
  await reader.presses('Control+k')
  for (const sought of ['Pilot', 'Pouch price per kg Pilot']) {
    await dialog.getByRole('combobox').fill(sought)
    yield `search for ${sought}`
  }
  await reader.presses('Escape')
  for (const act of [board.acts.sheet.title, savedViews.save, embed.open, size.open]) {
    await reader.commands(act)
    await dialog.waitFor()
    yield `dialog ${act}`
    await reader.presses('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  await reader.commands(filter.open)
  await dialog.getByRole('checkbox').first().waitFor()
  yield `dialog ${filter.title}`
  await button(reader, savedViews.acts('Pilot')).click()
  await page.getByRole('menuitem', { name: savedViews.rename }).waitFor()
  yield `menu ${savedViews.acts('Pilot')}`
  await page.getByRole('menuitem', { name: savedViews.rename }).press('Enter')
  await page.getByRole('dialog', { name: savedViews.renameTitle }).waitFor()
  yield `dialog ${savedViews.renameTitle}`
  await reader.visits(`/board/${plan}?view=loop&export=plan`)
  for (const { name } of Object.values(exporting.formats)) {
    await dialog.getByRole('radio', { name }).check()
    yield `dialog ${exporting.title}, ${name}`
  }
  await reader.presses('Escape')
  await reader.commands(importing.open)
  yield `dialog ${importing.title}`
  for (const [pasted, comes] of [
    [table, importing.becomesHead],
    ['{}', importing.another],
  ] as const) {
    await dialog.getByRole('textbox').fill(pasted)
    await button(reader, importing.read).click()
    await dialog.getByText(comes).first().waitFor()
    yield `dialog ${importing.title}, ${comes}`
    await button(reader, importing.another).click()
  }
}

/** A segment’s question, from nothing asked to a group inside, and a number that is missing. */
export const counting: Walk = async function* (reader, words, { plan }) {
  const { page } = reader
  const { counting } = words
  const dialog = page.getByRole('dialog')
  await reader.visits(`/board/${plan}?view=outline`)
  const segment = page.getByRole('row', { name: / Rotators/ }).first()
  await segment.focus()
  await segment.press('ArrowRight')
  await button(reader, counting.here).click()
  await dialog.getByText(counting.group.everybody).waitFor()
  yield counting.here
  await dialog.getByRole('button', { name: counting.group.add, exact: true }).click()
  await dialog.getByText(counting.answer.sharesSays).waitFor()
  yield `${counting.here}, one condition`
  const asked = dialog.getByRole('combobox', { name: counting.condition.ask })
  for (const ask of [...deeds, 'field type', 'field city', 'field age']) {
    await asked.selectOption(ask)
    await dialog.getByRole('group', { name: counting.condition.label('1') }).waitFor()
    yield `${counting.here}, ${ask}`
  }
  await dialog.getByLabel(counting.condition.least).fill('')
  await dialog.getByText(counting.condition.missing).waitFor()
  await dialog.getByRole('button', { name: counting.group.addGroup }).click()
  await dialog.getByText(counting.group.nobody).waitFor()
  yield `${counting.here}, unfinished`
}

/** What a link that only shows leads to, and one that shows nothing any more. */
export const links: Walk = async function* (reader, words, { embed }) {
  for (const view of ['canvas', 'loop']) {
    await reader.visits(`${embed}?view=${view}`)
    await reader.isTold(words.embed.only)
    yield `link to ${view}`
  }
  await reader.visits('/embed/nowhere')
  await reader.isTold(words.embed.gone)
  yield words.embed.gone
}
