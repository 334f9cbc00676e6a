import { copyFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { mischief } from '@parley/model/mischief.fixture.ts'
import { scenario, expect } from '../cast.ts'

scenario.use({ aFreshServer: true })

const evil = '<img src=x onerror="window.stung=true"><script>window.stung=true</script>'
const link = '[read](javascript:window.stung=true)'

scenario('Script in names, titles, notes and clients is text like any other', async ({ alice, bob }) => {
  const plan = {
    format: 'parley.plan',
    version: 1,
    plan: { title: `Spring ${evil}`, notes: link },
    cards: [{ id: 's1', kind: 'segment', title: `Regulars ${evil}`, notes: `${link} ${evil}`, x: 0, y: 0 }],
    links: [],
  }
  const board = await alice.makesABoard(plan)
  await alice.does('boards.setClient', { board, client: `Client ${evil}` })
  const { token } = await alice.does<{ token: string }>('invitations.create', { board, role: 'editor' })
  await bob.does('invitations.accept', { token, name: `Bob ${evil}` })
  await bob.opens(board)

  const isUnstung = async () => {
    for (const { page } of [alice, bob]) {
      expect(await page.evaluate(() => 'stung' in window)).toBe(false)
      expect(await page.locator('img[src="x"], a[href^="javascript:"]').count()).toBe(0)
    }
  }
  await alice.opens(board)
  await alice.seesCard('s1', 'Regulars <img')
  await expect(alice.page.getByRole('img', { name: /On this board: .*Bob <img/ })).toBeVisible()
  await alice.inspects('s1')
  await isUnstung()
  for (const view of ['outline', 'numbers']) {
    await alice.visits(`/board/${board}?view=${view}`)
    await expect(alice.saveState).toHaveText('Saved')
    await isUnstung()
  }
  await alice.visits('/')
  await expect(alice.page.getByRole('region', { name: /Client <img/ })).toContainText('Spring <img')
  await alice.choosesFor(`Spring ${evil}`, 'Share')
  await alice.page.getByRole('button', { name: /Who came by/ }).click()
  await expect(alice.page.getByRole('dialog')).toContainText('Bob <img')
  await isUnstung()
})

/** A card for each, with the same in whatever it may say in letters of its own. */
const cards = mischief.map((text, at) => ({
  id: `c${at}`,
  kind: at % 2 ? 'feedback' : 'message',
  title: text,
  notes: text,
  tags: [text.slice(0, 60)],
  x: (at % 30) * 300,
  y: Math.floor(at / 30) * 200,
}))
const ill = 'javascript:window.stung=true'
const linked = (href: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'read', marks: [{ type: 'link', attrs: { href } }] }],
    },
  ],
})
/** What a program can write among the drawings that no hand could draw. */
const drawings = [
  { id: 'shape:n1', type: 'note', x: 0, y: -900, props: { richText: linked(ill) } },
  { id: 'shape:n2', type: 'note', x: 300, y: -900, props: { richText: linked(` ${ill.toUpperCase()}`) } },
  { id: 'shape:n3', type: 'note', x: 600, y: -900, props: { url: ill } },
  { id: 'shape:e', type: 'embed', x: 0, y: -600, props: { w: 300, h: 200, url: 'https://evil.example/' } },
  { id: 'shape:b', type: 'bookmark', x: 400, y: -600, props: { url: ill } },
]

/** Whether a view has something to say of such cards by itself. */
const views = {
  canvas: true,
  journey: false,
  calendar: false,
  loop: true,
  numbers: false,
  voice: true,
  outline: true,
  brief: true,
}

scenario(
  'Of five hundred scripts in cards and comments none runs, in any view and in no drawing',
  async ({ alice }, info) => {
    const plan = {
      format: 'parley.plan',
      version: 1,
      plan: { title: mischief[0] },
      cards,
      links: [],
      canvas: drawings,
    }
    const board = await alice.makesABoard(plan)
    for (const text of mischief.filter((_, at) => at % 40 === 0))
      await alice.does('comments.begin', { board, about: { card: 'c0' }, text })
    const { page } = alice
    const isUnstung = async () => {
      expect(await page.evaluate(() => 'stung' in window)).toBe(false)
      const grown =
        'img[src="x"], [href^="javascript:" i], iframe, object, embed, base, [onload], [onerror], [onfocus]'
      expect(await page.locator(grown).count()).toBe(0)
    }
    for (const [view, shows] of Object.entries(views)) {
      await alice.visits(`/board/${board}?view=${view}`)
      await expect(alice.saveState).toHaveText('Saved')
      if (shows) await expect(page.locator('body')).toContainText('stung')
      await isUnstung()
    }
    await alice.visits(`/board/${board}?view=canvas`)
    await alice.inspects('c0')
    await alice.looksAt('Comments')
    await expect(page.locator('[data-shape-type="note"]').first()).toContainText('read')
    await isUnstung()
    // Opened as a file, where no policy of ours holds.
    const drawing = info.outputPath('board.svg')
    await copyFile(await alice.exports('Drawing (SVG)'), drawing)
    await page.goto(String(pathToFileURL(drawing)))
    await expect(page.locator('svg').first()).toContainText('stung')
    expect(await page.locator('script, iframe, [onload], [onerror], [onbegin]').count()).toBe(0)
    expect(await page.evaluate(() => 'stung' in window)).toBe(false)
  },
)
