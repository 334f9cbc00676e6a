import { describe, expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { metrics } from './index.ts'
import type { Table } from './metric.ts'

const on = (text: string) => boardFrom(sketch(text))
const cells = (table: Table | undefined) =>
  Object.fromEntries((table ?? []).map(({ name, column, value }) => [`${name} ${column}`, value]))

const board = on(`
  plan "Spring" currency=EUR stages=["evaluate","buy"]
  segment s1 "Rotators"
  segment s2 "Regulars"
  contactPoint c1 "Reviews" driver=consumer stages=["evaluate"] means=reviews
  contactPoint c2 "Own site" driver=company stages=["Evaluate "] means=web
  contactPoint c3 "Shop clerk" driver=store stages=["evaluate"] means=personalSelling
  contactPoint c4 "Television" driver=company means=tv stages=["evaluate","buy"] status=draft
  c1 touches s1
  c2 touches s1
  c3 touches s1
  c4 touches s1`)

describe('who is met where', () => {
  test('three contact points meet rotators at evaluation, and nothing meets anybody at the till', () => {
    expect(cells(metrics.coverage.of(board.plan, board))).toEqual({
      'Rotators evaluate': 3,
      'Rotators buy': 0,
      'Regulars evaluate': 0,
      'Regulars buy': 0,
    })
  })

  test('where no contact point says its stage, coverage is not known', () => {
    const bare = on('segment s1 "Rotators"\ncontactPoint c1 "Reviews"\nc1 touches s1')
    expect(metrics.coverage.answer(bare.plan, bare)).toMatchObject({ missing: ['stages'] })
  })

  test('one third is ours and two thirds are theirs: at evaluation, with the store among them', () => {
    const thirds = cells(metrics.twoThirds.of(board.plan, board))
    expect(thirds['evaluate ours']).toBeCloseTo(100 / 3)
    expect(thirds['evaluate theirs']).toBeCloseTo(200 / 3)
    expect(thirds['buy ours']).toBeUndefined()
  })

  test('the four drivers are told apart at every stage', () => {
    const gauge = cells(metrics.drivers.of(board.plan, board))
    expect(gauge['evaluate store']).toBeCloseTo(100 / 3)
    expect(gauge['evaluate experience']).toBe(0)
  })
})

describe('digital and traditional', () => {
  test('two of the three that meet rotators are digital', () => {
    expect(metrics.digitalShare.of({ id: 's1' }, board)).toBeCloseTo(200 / 3)
    expect(metrics.digitalShare.of({ id: 's2' }, board)).toBeUndefined()
  })

  test('a means of the team’s own belongs to no family until somebody says so', () => {
    const own = on('segment s1 "Rotators"\ncontactPoint c1 "Drone" means=drone\nc1 touches s1')
    expect(metrics.digitalShare.answer({ id: 's1' }, own)).toMatchObject({ missing: ['means'] })
    expect(cells(metrics.digitalBalance.of(own.plan, own))['Of no family yet contactPoints']).toBe(1)
  })

  test('the balance counts contact points and money', () => {
    const paid = on('contactPoint c1 "App" means=app\nbudgetLine b1 "Sending" planned=900\nb1 funds c1')
    expect(cells(metrics.digitalBalance.of(paid.plan, paid))).toEqual({
      'Digital contactPoints': 1,
      'Digital planned': 900,
      'Traditional contactPoints': 0,
      'Traditional planned': 0,
    })
  })
})

describe('what advertising takes', () => {
  const spots = (more = '') =>
    on(`
      contactPoint c1 "Television" means=tv
      contactPoint c2 "Bays" means=display
      budgetLine b1 "Air time" planned=78000
      budgetLine b2 "Bays" planned=22000
      b1 funds c1
      b2 funds c2
      ${more}`)

  test('78,000 of 100,000 are 78 %', () => {
    const plan = spots()
    expect(metrics.advertisingShare.of(plan.plan, plan)).toBeCloseTo(78)
  })

  test('is unknown while money goes to a contact point whose means nobody said', () => {
    const plan = spots('contactPoint c3 "?"\nbudgetLine b3 "More" planned=1\nb3 funds c3')
    expect(metrics.advertisingShare.answer(plan.plan, plan)).toMatchObject({ missing: ['means'] })
  })

  test('a guess on television makes most of the money a lottery', () => {
    const plan = spots(`
      message m1 "Sale" evidenceLevel=guess
      message m2 "Taste first" evidenceLevel=counted
      c1 carries m1
      c1 carries m2
      c2 carries m2`)
    expect(metrics.lotteryIndex.of(plan.plan, plan)).toBeCloseTo(39)
    const half = spots('message m1 "Sale"\nc1 carries m1')
    expect(metrics.lotteryIndex.answer(half.plan, half)).toMatchObject({ missing: ['evidenceLevel'] })
  })
})
