import { describe, expect, test } from 'vitest'
import type { Link } from '@parley/model/links/index.ts'
import { along, routeBetween, sidesOf, spotOn, type Box } from './route.ts'
import { routerOver } from './routes.ts'

const box = (x: number, y: number): Box => ({ x, y, w: 240, h: 140 })
const link = (id: string, from: string, to: string): Link => ({ id, kind: 'dependsOn', from, to })

describe('on which sides a link stands', () => {
  test('beside one another: the sides that face', () => {
    expect(sidesOf(box(0, 0), box(400, 30))).toEqual(['right', 'left'])
    expect(sidesOf(box(400, 0), box(0, 900))).toEqual(['left', 'right'])
  })

  test('above one another: bottom and top', () => {
    expect(sidesOf(box(0, 0), box(20, 400))).toEqual(['bottom', 'top'])
    expect(sidesOf(box(0, 400), box(20, 0))).toEqual(['top', 'bottom'])
  })
})

test('a curve leaves straight, and both its ends touch their cards', () => {
  const [a, b] = [box(0, 0), box(400, 300)]
  const route = routeBetween(spotOn(a, 'right', 0.5), 'right', spotOn(b, 'left', 0.5), 'left')
  expect(route.start).toEqual({ x: 240, y: 70 })
  expect(route.end).toEqual({ x: 400, y: 370 })
  expect(route.bend.y).toBe(route.start.y)
  expect(route.turn.y).toBe(route.end.y)
  expect(along(route, 0)).toEqual(route.start)
  expect(along(route, 1)).toEqual(route.end)
})

test('between two cards with a narrow gap, a curve never bows behind either of them', () => {
  const [a, b] = [box(0, 0), box(290, 1200)]
  for (const lane of [0.1, 0.5, 0.9]) {
    const route = routeBetween(spotOn(a, 'right', 0.5), 'right', spotOn(b, 'left', 0.5), 'left', lane)
    for (let at = 0; at <= 1; at += 0.05) {
      const { x } = along(route, at)
      expect(x).toBeGreaterThanOrEqual(a.x + a.w)
      expect(x).toBeLessThanOrEqual(b.x)
    }
  }
})

describe('several links at one side', () => {
  const boxes = new Map([
    ['a', box(0, 200)],
    ['b', box(400, 0)],
    ['c', box(400, 400)],
  ])
  const links = [link('2', 'a', 'b'), link('1', 'a', 'c'), link('3', 'a', 'a')]
  const route = routerOver({
    boxOf: (card) => boxes.get(card),
    linksAt: (card) => links.filter(({ from, to }) => from === card || to === card),
  })

  test('are spread along it in the order of what they lead to, so that they do not cross', () => {
    const [up, down] = [route(links[0]!), route(links[1]!)]
    expect(up?.start.y).toBeLessThan(down?.start.y ?? 0)
    expect(up?.start.x).toBe(down?.start.x)
  })

  test('turn one beside the other where they go the same way', () => {
    const near = new Map([
      ['a', box(0, 0)],
      ['b', box(300, 600)],
      ['c', box(300, 900)],
    ])
    const both = [link('1', 'a', 'b'), link('2', 'a', 'c')]
    const through = routerOver({ boxOf: (card) => near.get(card), linksAt: () => both })
    const [upper, lower] = both.map((one) => along(through(one)!, 0.5))
    expect(lower!.x).toBeLessThan(upper!.x)
  })

  test('a card may be joined to itself', () => {
    expect(route(links[2]!)).toBeDefined()
  })

  test('a link to nowhere has no route', () => {
    expect(route(link('4', 'a', 'gone'))).toBeUndefined()
  })
})
