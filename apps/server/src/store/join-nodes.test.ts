import { afterEach, describe, expect, inject, test } from 'vitest'
import { until } from '../sync/stage.ts'
import { aDatabase } from './a-postgres.ts'
import { heardChannel, writtenChannel } from './channels.ts'
import { openDatabase } from './database.ts'
import { joinNodes } from './join-nodes.ts'
import { connectionTo } from './postgres.ts'
import { olderNodes } from './versions.ts'

const server = inject('postgres')
const leaving: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const leave of leaving.splice(0).reverse()) await leave()
})

/** Somebody else with the password of the database. */
async function stranger(at: string) {
  const client = connectionTo(at)
  await client.connect()
  leaving.push(() => client.end())
  return client
}

async function node(at: string) {
  const warned: string[] = []
  const nodes = await joinNodes(at, { warn: (_about, says) => void warned.push(says) })
  leaving.push(() => nodes.close())
  return { nodes, warned }
}

describe.skipIf(server === '')('nodes on one Postgres', () => {
  test('what no Parley sends is dropped and said so, and the node hears on', async () => {
    const at = await aDatabase(server)
    const [one, other] = [await node(at), await node(at)]
    const heard: unknown[] = []
    one.nodes.hear({
      written: (board, seq) => void heard.push({ board, seq }),
      heard: (message) => void heard.push(message),
      again: () => undefined,
    })
    const client = await stranger(at)
    const say = (channel: string, text: string) => client.query('select pg_notify($1, $2)', [channel, text])
    const someone = crypto.randomUUID()
    const rubbish = ['', 'no JSON', `${someone} {"half":`, `${someone} ${'['.repeat(7_000)}`, 'me {}']
    for (const text of rubbish) await say(heardChannel, text)
    for (const text of ['', '5', 'five b1', '-5 b1', '1.5 b1']) await say(writtenChannel, text)
    await say(writtenChannel, '7 b1')
    other.nodes.tell({ tell: 'wake' })
    await until(() => heard.length === 2, 'what other nodes say is heard')
    expect(heard).toEqual([{ board: 'b1', seq: 7 }, { tell: 'wake' }])
    expect(one.warned).toEqual(Array(10).fill('A message that no Parley sends was dropped.'))
  })

  test('what one part cannot do with a message is said so, and keeps it from no other', async () => {
    const at = await aDatabase(server)
    const [one, other] = [await node(at), await node(at)]
    const heard: unknown[] = []
    const nothing = { written: () => undefined, again: () => undefined }
    one.nodes.hear({
      ...nothing,
      heard: () => {
        throw new Error('out of order')
      },
    })
    one.nodes.hear({ ...nothing, heard: (message) => void heard.push(message) })
    other.nodes.tell({ tell: 'wake' })
    await until(() => heard.length === 1, 'the other part hears it')
    expect(one.warned).toEqual(['What another node said could not be done.'])
  })

  test('a Parley that knows less is found by where it runs, one that knows as much is not [J-17]', async () => {
    const at = await aDatabase(server)
    const database = await openDatabase(at)
    leaving.push(() => database.destroy())
    await node(at)
    expect(await olderNodes(database)).toEqual([])
    for (const name of ['parley', 'parley 17 on attic', 'parley 999 on tower', 'psql'])
      await (await stranger(at)).query(`set application_name = '${name}'`)
    expect(await olderNodes(database)).toEqual(['127.0.0.1', 'attic'])
  })
})
