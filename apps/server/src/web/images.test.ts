import { request } from 'node:http'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, Someone, type House } from '../cast.ts'

let house: House
let alice: Someone
beforeAll(async () => {
  house = await openHouse()
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
afterAll(() => house.close())

/** A picture of which the beginning is on the server, and the rest is not; `ends` sends it and tells the answer. */
async function begins(who: Someone, board: string, picture: Buffer) {
  const { hostname, port } = new URL(house.url)
  const headers = {
    authorization: `Bearer ${who.token ?? ''}`,
    'content-type': 'image/png',
    'content-length': picture.length,
  }
  const path = `/assets?board=${board}`
  const sent = request({ hostname, port, path, method: 'PUT', headers })
  const answered = new Promise<number>((resolve, reject) => {
    sent.on('response', (answer) => resolve(answer.resume().statusCode ?? 0)).on('error', reject)
  })
  sent.write(picture.subarray(0, 50))
  // Whoever may not is refused without her body: by then she would have been.
  for (let times = 0; times < 3; times++) await alice.api.account.me.query()
  return {
    ends: () => {
      sent.end(picture.subarray(50))
      return answered
    },
  }
}

test.each([
  ['and looks on by another', true, 403],
  ['and has no other', false, 401],
])(
  'eve, whose link is taken back while her picture is on its way %s, brings none',
  async (_, looks, status) => {
    const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
    const [eve, bob] = [new Someone(house, 'eve'), new Someone(house, 'bob')]
    await alice.invite(bob, board, 'editor')
    const link = await alice.invite(eve, board, 'editor')
    if (looks) await alice.invite(eve, board, 'viewer')
    const picture = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    const hers = await begins(eve, board, picture)
    const bobs = await begins(bob, board, picture)
    await alice.api.invitations.revoke.mutate({ invitation: link })
    expect([await hers.ends(), await bobs.ends()]).toEqual([status, 200])
  },
)
