import { renameSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, Someone, type House } from '../cast.ts'
import { obey } from '../commands/obey.ts'
import type { Config } from '../config.ts'
import { start } from '../main.ts'

let house: House
let board: string
beforeEach(async () => {
  house = await openHouse()
  const alice = new Someone(house, 'alice')
  await alice.signUp()
  const card = { id: 'c1', kind: 'contactPoint', title: 'Quay', direction: 'oneWay' }
  const plan = { format: 'parley.plan', version: 1, plan: { title: 'A' }, cards: [card], links: [] }
  board = (await alice.api.boards.import.mutate({ plan })).board
  await answer(alice, 'ada@example.org')
})
afterEach(() => house.close())

const answer = (who: Someone, address: string) =>
  who.api.listening.add.mutate({ board, card: 'c1', text: 'Too dear', mayAnswer: true, address })

/** Starts it, with what it says in its log at the level of errors. */
async function begin(config: Config) {
  const told: string[] = []
  const log = pino({ level: 'error' }, { write: (line: string) => void told.push(line) })
  return { ...(await start(config, log)), told }
}

async function parley(name: string) {
  const said: string[] = []
  const words = {
    say: (line: string) => void said.push(line),
    complain: (line: string) => void said.push(line),
  }
  const { dataDir, databaseUrl } = house.config
  const environment = { DATA_DIR: dataDir, PORT: '0', ...(databaseUrl && { DATABASE_URL: databaseUrl }) }
  const code = await obey([name], { environment, folder: dataDir }, words)
  return { code, keys: said.filter((line) => line.includes('answers.key')) }
}

test('a key that is gone is told at each start, by doctor and by verify, until it is put back; nobody is locked out', async () => {
  const [key, aside] = ['answers.key', 'aside'].map((name) => join(house.config.dataDir, name)) as [
    string,
    string,
  ]
  expect(await parley('verify')).toEqual({ code: 0, keys: [] })
  expect((await parley('doctor')).keys).toEqual([])
  await house.stop()
  renameSync(key, aside)
  expect((await parley('verify')).keys).toEqual([expect.stringMatching(/^answers\.key: is missing/)])
  expect(await parley('doctor')).toEqual({ code: 1, keys: [expect.stringMatching(/^wrong .*docs\/running/)] })

  for (const times of [1, 2]) {
    const running = await begin(house.config)
    expect(running.told, `start ${times}`).toEqual([
      expect.stringMatching(/cannot be read.*Put back the key/),
    ])
    const alice = new Someone(running, 'alice')
    await alice.signIn()
    await answer(alice, `new-${times}@example.org`)
    await running.stop()
  }
  expect((await parley('doctor')).code).toBe(1)
  const sealed = 'answers.key: does not open 1 of the 3 sealed addresses; another key sealed them'
  expect((await parley('verify')).keys).toEqual([sealed])

  renameSync(aside, key)
  const back = await begin(house.config)
  await back.stop()
  expect(back.told).toEqual([])
  expect((await parley('verify')).keys).toEqual([sealed.replace('1 of', '2 of')])
})
