import { readFile } from 'node:fs/promises'
import { scenario, expect } from '../cast.ts'

const deafRadio = `
  segment regulars "Regulars" loyalty=loyal
  contactPoint radio "Radio spot" direction=oneWay startsOn=2026-09-01 endsOn=2026-09-30 place="in the car" occasion="school run" approach="Twenty seconds"
  radio touches regulars`

scenario(
  'A rule is muted with a reason, for everybody; the reason stands in the panel and in the export',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(deafRadio)
    await bob.joins(board, { invitedBy: alice })
    for (const person of [alice, bob]) {
      await person.looksAt('Findings')
      await expect(person.finding('CON-7')).toBeVisible()
    }
    await alice
      .finding('CON-7')
      .getByRole('button', { name: /^More for this finding/ })
      .click()
    await alice.page.getByRole('menuitem', { name: 'Mute or change this rule' }).click()
    const rule = alice.page.getByRole('dialog')
    await expect(rule.getByRole('heading', { level: 2 })).toHaveText('Contact point has a way back')
    await rule.getByRole('switch', { name: 'Mute this rule' }).click()
    await rule.getByRole('button', { name: 'Keep for this plan' }).click()
    await expect(rule.getByRole('alert')).toHaveText('Say why, so that whoever reads the plan can judge it.')
    const reason = rule.getByLabel('Reason')
    await expect(reason).toBeFocused()
    await reason.fill('Radio is bought by the owner alone')
    await rule.getByRole('button', { name: 'Keep for this plan' }).click()
    await alice.isTold('CON-7 is set for this plan.')
    await rule.getByRole('button', { name: 'Close' }).click()
    for (const person of [alice, bob]) {
      await expect(person.finding('CON-7')).toHaveCount(0)
      await expect(person.panel).toContainText('1 rule is muted')
      await expect(person.panel).toContainText('because: “Radio is bought by the owner alone”')
    }

    await alice.hasSaved()
    await alice.commands('Export…')
    const [download] = await Promise.all([alice.page.waitForEvent('download'), alice.clicks('Save the file')])
    const plan = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      plan: { rules: Record<string, unknown> }
    }
    expect(plan.plan.rules).toEqual({ 'CON-7': { muted: 'Radio is bought by the owner alone' } })

    await alice.onCanvas()
    await alice.takesBack()
    for (const person of [alice, bob]) await expect(person.finding('CON-7')).toBeVisible()
  },
)

scenario(
  'Whoever may only look reads a rule and what was set of it, and cannot set it',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard(
      `plan "Spring" rules={"CON-7":{"severity":"hint","because":"We call them"}}${deafRadio}`,
    )
    await bob.joins(board, { invitedBy: alice, as: 'viewer' })
    await bob.looksAt('Findings')
    await bob.panel.getByRole('button', { name: 'Look at CON-7' }).click()
    const rule = bob.page.getByRole('dialog')
    await expect(rule).toContainText('Whoever may edit the plan can change this.')
    await expect(rule.getByLabel('Reason')).toHaveValue('We call them')
    await expect(rule.getByLabel('Reason')).toBeDisabled()
    await expect(rule.getByRole('button', { name: 'Keep for this plan' })).toHaveCount(0)
  },
)
