import { scenario, expect } from '../cast.ts'
import { firstLoadOf, sumOf } from '../first-load.ts'

scenario(
  'Bob waits for no more than 200 KB of script before he is asked who he is',
  async ({ alice, bob }) => {
    const load = await firstLoadOf(alice.parley.url)
    expect(sumOf(load)).toBeLessThan(200_000)

    const fetched: string[] = []
    bob.page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    await bob.visits('/')
    await expect(bob.page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    const scripts = fetched.filter((path) => path.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((path) => !load.has(path))).toEqual([])
  },
)

scenario('A board comes in a few files: each of them is a way to the server and back', async ({ alice }) => {
  const fetched: string[] = []
  alice.page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await alice.opensANewBoard('segment regulars "Regulars"')
  const files = fetched.filter((path) => /\.(js|css)$/.test(path))
  expect(files.length).toBeGreaterThan(0)
  expect(files.length).toBeLessThan(50)
})
