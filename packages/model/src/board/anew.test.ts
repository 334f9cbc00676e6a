import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { writersOf, writtenAnew } from './anew.ts'
import { canonical, docFrom, rootOf } from './doc.ts'
import { addCard, removeCards, setField, setTitle } from './edit.ts'
import { meet, peers } from './peers.ts'

const board = `
  segment s1 "Regulars" loyalty=loyal size=9600 brandShares={"Brimberg":68,"Halden":32}
  contactPoint c1 "Radio" direction=oneWay
  c1 touches s1 perWeek=2`

test('a board that is written anew is the same, is small again, and knows who brought what [J-17]', () => {
  const { alice, bob } = peers(board, 'alice', 'bob')
  for (let one = 0; one < 500; one++) {
    addCard(alice.pen, { id: `x${one}`, kind: 'message', title: `Thought ${one}` })
    setField(bob.pen, { card: 's1' }, ['size'], one)
    removeCards(alice.pen, [`x${one}`])
  }
  setTitle(bob.pen, 's1', 'Rotators')
  meet(alice, bob)
  const [anAlice, aBob] = [alice.doc.clientID, bob.doc.clientID]
  const names = new Map([
    [anAlice, 11],
    [aBob, 12],
  ])

  const anew = writtenAnew(bob.doc, (client) => names.get(client) ?? 13)
  const bytes = Y.encodeStateAsUpdate(anew)
  expect(canonical(docFrom(bytes))).toBe(canonical(bob.doc))
  expect(bytes.length).toBeLessThan(Y.encodeStateAsUpdate(bob.doc).length / 5)
  const segment = rootOf(docFrom(bytes), 'cards').get('s1') as Y.Map<unknown>
  expect([segment._map.get('size')?.id.client, segment._map.get('kind')?.id.client]).toEqual([12, 13])
  expect(new Set(writersOf(anew))).toEqual(new Set([12, 13]))
})
