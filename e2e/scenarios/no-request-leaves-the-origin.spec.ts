import { scenario, expect } from '../cast.ts'

scenario.use({ aKeptPage: true })

scenario(
  'No request leaves the origin, nothing breaks the policy, and the console stays quiet',
  async ({ alice, parley }) => {
    const { page, context } = alice
    const asked = new Set<string>()
    const said: string[] = []
    context.on('request', (request) => asked.add(new URL(request.url()).origin))
    page.on('websocket', (socket) => asked.add(new URL(socket.url()).origin))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text())
    })
    page.on('pageerror', (error) => said.push(error.message))

    const answer = await page.goto(parley.url)
    const policy = answer?.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe-eval')

    await alice.clicks('New board')
    await page.getByRole('radio', { name: /leaves less behind/ }).check()
    await alice.clicks('Create board')
    await alice.isOnTheBoard()
    await alice.puts('Segment', 'Newcomers')
    await alice.leaves()
    await alice.goesTo('Rotators')
    await alice.looksAt('Findings')
    await page.getByRole('link', { name: 'Outline' }).click()
    await page.getByRole('link', { name: 'Canvas' }).click()
    await alice.presses('Shift+1')
    await alice.hasSaved()
    await alice.exports('Picture (PNG)')
    await alice.exports('Slides (PPTX)')
    await page.getByRole('link', { name: 'All boards' }).click()
    await expect(page.getByRole('heading', { name: 'Boards' })).toBeVisible()

    const own = new URL(parley.url)
    const allowed = [own.origin, `ws://${own.host}`, 'null']
    expect([...asked].filter((origin) => !allowed.includes(origin))).toEqual([])
    expect(said).toEqual([])
  },
)
