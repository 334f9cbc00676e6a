import { en } from '../../apps/client/src/words/en.ts'
import { pseudo } from '../../apps/client/src/words/pseudo.ts'
import { scenario, expect } from '../cast.ts'
import { cutWords } from '../cut-words.ts'
import { acts, counting, links } from '../every-dialog.ts'
import { pages, panels, placesOf, views } from '../every-screen.ts'
import { plainWords } from '../plain-words.ts'

const strange = pseudo(en)

// Nobody else's boards stand there, whose words are not known here.
scenario.use({ aFreshServer: true })

/** What people wrote; what the server says, who speaks the languages of people alone; what the canvas says of itself. */
const said =
  'Money and time Nothing yet Pouch Pilot Thanks alice@example.org price per kg Brimberg Coffee: refill pouch The board was begun, with 67 cards. Move focus to canvas made with tldraw Coffee drinkers (made up) Brimberg Halden Private label Kvist Norrsund coffee tea age city brews household filter drip press pot espresso Bergen Drammen Hamar Molde Skien Tromsø members.csv member-1 member-2 friend customer prospect'

const ways = {
  'pages, views and links': [pages, views, links],
  'panels, acts and counting': [panels, acts, counting],
}

for (const [name, walks] of Object.entries(ways))
  scenario(
    `Alice walks through all ${name} in a strange, longer language: nothing is plain English, cut, or too wide`,
    async ({ alice, bob }) => {
      scenario.setTimeout(600_000)
      const { page } = alice
      const places = await placesOf(alice, bob)
      const stories = await alice.query('boards.templates.list')
      const plans = [await alice.planOf(places.plan), await alice.planOf(places.training)]
      const written = JSON.stringify([said, stories, plans])
      await page.addInitScript(() => localStorage.setItem('parley.language', 'pseudo'))
      for (const walk of walks)
        for await (const screen of walk(alice, strange, places)) {
          for (const width of [1280, 320]) {
            await page.setViewportSize({ width, height: 800 })
            await page.evaluate(() => new Promise(requestAnimationFrame))
            const seen = {
              plain: await plainWords(page, written),
              cut: await cutWords(page),
              width: await page.evaluate(() => document.documentElement.scrollWidth),
            }
            expect.soft(seen, `${screen} at ${width} px`).toEqual({ plain: [], cut: [], width })
          }
          await page.setViewportSize({ width: 1280, height: 800 })
        }
    },
  )
