import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGate } from '../access/gate.ts'
import { asPerson } from '../access/sessions.ts'
import { openHouse, Someone, type House } from '../cast.ts'
import { databaseAt, openDatabase, type Database } from '../store/database.ts'
import { storeIn } from '../store/store.ts'
import { decide } from './deciding.ts'
import { Deeds } from './deeds.ts'
import type { Context } from './house.ts'
import { OwnLanes } from './own-lanes.ts'
import { router } from './trpc.ts'

let house: House
let db: Database
let alice: Someone
beforeAll(async () => {
  house = await openHouse()
  db = await openDatabase(databaseAt(house.config))
  alice = new Someone(house, 'alice')
  await alice.signUp()
})
afterAll(async () => {
  await db.destroy()
  await house.close()
})

/** Zed's call, which looks for what is in the way of his approval until `meanwhile` is done. */
async function decides(zed: string, meanwhile: () => Promise<unknown>) {
  const store = storeIn(db)
  const row = await store.people.byId(zed)
  const nothing = async () => undefined
  const parts = {
    store,
    gate: createGate(store, house.config),
    person: row && asPerson(row),
    readings: { lay: async () => (await meanwhile(), { inTheWay: [] }) },
    deeds: new Deeds(),
    ownLanes: new OwnLanes(1),
    auditing: { note: nothing, noteSeldom: nothing },
    happened: nothing,
    approvedVersions: { write: nothing },
  }
  return router({ decide }).createCaller(parts as unknown as Context)
}

test('zed, whose link is taken back while the plan he approves is looked through, has decided nothing', async () => {
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  const zed = new Someone(house, 'zed')
  const invitation = await alice.invite(zed, board, 'commenter')
  const id = (await zed.api.account.me.query()).person?.id ?? ''
  const asking = { board, about: { plan: true as const }, mode: 'required' as const, of: [id] }
  const { snapshot } = await alice.api.approvals.ask.mutate(asking)
  const stateNow = async () => (await alice.api.approvals.list.query({ board })).approvals[0]
  const shownOut = await decides(id, () => alice.api.invitations.revoke.mutate({ invitation }))
  await expect(shownOut.decide({ snapshot, decision: 'approve' })).rejects.toMatchObject({
    parley: { code: 'noSnapshot' },
  })
  expect(await stateNow()).toMatchObject({ state: 'open', decisions: [] })
})

test('bob, a colleague who is removed while the plan he approves is looked through, has decided nothing', async () => {
  const { board } = await alice.api.boards.create.mutate({ title: 'Spring' })
  const bob = new Someone(house, 'bob')
  await alice.hire(bob)
  const person = (await bob.api.account.me.query()).person?.id ?? ''
  const asking = { board, about: { plan: true as const }, mode: 'required' as const, of: [person] }
  const { snapshot } = await alice.api.approvals.ask.mutate(asking)
  const removing = () => alice.api.account.people.setStanding.mutate({ person, standing: 'guest' })
  const shownOut = await decides(person, removing)
  await expect(shownOut.decide({ snapshot, decision: 'approve' })).rejects.toMatchObject({
    parley: { code: 'noSnapshot' },
  })
  const [now] = (await alice.api.approvals.list.query({ board })).approvals
  expect(now).toMatchObject({ state: 'open', decisions: [] })
})
