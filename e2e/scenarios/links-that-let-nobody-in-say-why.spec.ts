import { scenario, expect } from '../cast.ts'

scenario('Links that let nobody in say why, each in a sentence', async ({ alice, bob, carol }) => {
  const board = await alice.makesABoard('plan "Spring"\nsegment regulars "Regulars"')
  const make = (more: object) =>
    alice.does<{ url: string; token: string; invitation: string }>('invitations.create', {
      board,
      role: 'viewer',
      ...more,
    })
  const leadsNowhere = async (url: string, because: string) => {
    await bob.page.goto('about:blank')
    await bob.page.goto(url)
    await expect(bob.page.getByRole('heading', { name: 'This link leads nowhere now' })).toBeVisible()
    await expect(bob.page.getByText(because)).toBeVisible()
  }
  const revoked = await make({})
  await alice.does('invitations.revoke', { invitation: revoked.invitation })
  await leadsNowhere(revoked.url, 'This invitation was taken back: ask for a new one.')

  const once = await make({ maxUses: 1 })
  await carol.does('invitations.accept', { token: once.token, name: 'Carol' })
  await leadsNowhere(once.url, 'This invitation was used as often as it could be: ask for a new one.')
  await carol.page.goto(once.url)
  await expect(carol.page.getByText('You come in as Carol.')).toBeVisible()

  const short = await make({ expiresAt: new Date(Date.now() + 1_000).toISOString() })
  await expect
    .poll(() =>
      bob.does('invitations.look', { token: short.token }).then(
        () => 'open',
        (fault: unknown) => String(fault),
      ),
    )
    .toContain('has run out')
  await leadsNowhere(short.url, 'This invitation has run out: ask for a new one.')
  await leadsNowhere(`${bob.parley.url}/join#made-up`, 'This invitation is not valid any more')
})
