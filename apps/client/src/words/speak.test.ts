import { beforeEach, expect, test, vi } from 'vitest'

const shelf = 'A product that leaves less behind'
const rule = 'No contact point carries a message, or it addresses no segment.'

/** A page that begins anew, before a reader of German. */
async function pageInGerman() {
  const { said } = await import('@parley/model/tongue/tongue.ts')
  return { ...(await import('./words.ts')), said }
}

beforeEach(() => {
  vi.resetModules()
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-AT'])
})

test('before a board is asked for, the page speaks German as far as it needs to, and says no more', async () => {
  const page = await pageInGerman()
  await page.speak()
  expect(page.useFirstWords().boards.create.open).toBe('Neues Board')
  expect(page.said(shelf)).toBe('Ein Produkt, das weniger zurücklässt')
  expect(() => page.useWords()).toThrow('Only a part that is fetched')
})

test('a board that is asked for at once speaks German whole, whichever of its words come first', async () => {
  const page = await pageInGerman()
  await Promise.all([page.speakAll(), page.speak()])
  await page.speak()
  expect(page.useWords().board.views.journey).toBe('Reise')
  expect(page.said(shelf)).toBe('Ein Produkt, das weniger zurücklässt')
  expect(page.said(rule)).toMatch(/^Kein Kontaktpunkt/)
  expect(page.useFormats().locale).toBe('de-AT')
})
