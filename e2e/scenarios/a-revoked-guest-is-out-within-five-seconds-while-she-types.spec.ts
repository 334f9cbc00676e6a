import { readFile } from 'node:fs/promises'
import { scenario, expect } from '../cast.ts'

scenario(
  'A guest whose link is ended while she types is out within five seconds: what was saved stays, the rest is hers to take along [R-3, O-9]',
  async ({ alice, bob }) => {
    const board = await alice.opensANewBoard('segment regulars "Regulars"')
    // From a moment on, what bob types is under way and does not arrive, as on a line that is slow.
    let slow = false
    await bob.context.routeWebSocket(/\/collab/, (socket) => {
      const server = socket.connectToServer()
      socket.onMessage((message) => (slow ? undefined : server.send(message)))
    })
    const invitation = await bob.joins(board, { invitedBy: alice })
    await bob.types(' of', { in: 'regulars', after: 'Regulars' })
    await bob.hasSaved()
    slow = true
    await bob.types(' the town')
    await expect(bob.saveState).toHaveText('Saving…')

    const asked = Date.now()
    await alice.does('invitations.revoke', { invitation })
    await bob.isTold('You no longer have access to this board. What you see is how you left it.')
    expect(Date.now() - asked).toBeLessThan(5_000)

    await bob.types(', late').catch(() => undefined)
    await expect(bob.page.getByText(/had not reached the server: take a copy before you leave/)).toBeVisible()
    const download = bob.page.waitForEvent('download')
    await bob.clicks('Export a copy')
    const copy = await readFile(await (await download).path(), 'utf8')
    expect(copy).toContain('Regulars of the town')
    expect(copy).not.toContain('late')
    await alice.serverHolds(board, 'regulars', { title: 'Regulars of' })

    // Looking away and back changes nothing: the copy is offered for as long as the page is open.
    await bob.page.evaluate(() => dispatchEvent(new Event('visibilitychange')))
    await expect(bob.page.getByRole('button', { name: 'Export a copy' })).toBeVisible()
    await expect(bob.query('boards.get', { board })).rejects.toThrow('Sign in first.')
    await bob.page.reload()
    await expect(bob.page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  },
)
