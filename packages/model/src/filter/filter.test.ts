import { expect, test, vi } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { check } from '../rules/check.ts'
import { belongsOn } from './belongs.ts'
import { choicesOn, heldBack, isOn, knownOf, noFilter, withheld, type Filter } from './filter.ts'

const board = boardFrom(
  sketch(`
  plan "Spring" stages=["Buy","use"]
  segment fans "Fans"
  segment rotators "Rotators" status=parked
  strategy sell "Sell" strand=sales owner=Dora
  strategy care "Care" strand=human
  contactPoint radio "Radio" stages=["buy "] tags=["Launch"] owner=" dora"
  contactPoint hall "Hall" stages=["use"]
  message raise "Raise" variants={"rotators":"Hi"}
  message quiet "Quiet"
  feedback said "Too dear"
  feedback heard "Too loud"
  need less "Less"
  productProperty small "Small bags"
  budgetLine spots "Spots"
  brand brand "Brimberg"
  objective more "More" level=human
  metric share "Share"
  radio touches fans
  radio under sell
  hall under care
  hall touches rotators
  radio carries raise
  hall carries quiet
  raise addresses fans
  said saidBy fans
  said heardAt hall
  heard heardAt hall
  heard reveals less
  less returnedAs small
  spots funds radio
  more measuredBy share`),
)
const findings = check(board)
const asked = (filter: Partial<Filter>) => ({ ...noFilter, ...filter })
const passing = (filter: Partial<Filter>) => {
  const held = heldBack(board, findings, asked(filter))
  return held && [...board.cards.keys()].filter((id) => !held.has(id)).sort()
}
const card = (id: string) => board.cards.get(id)!

test('a message is for whom it addresses, for whom it is said otherwise, and for whoever meets it where it is carried', () => {
  const { segments } = belongsOn(board)
  expect([...segments(card('raise'))].sort()).toEqual(['fans', 'rotators'])
  expect([...segments(card('quiet'))]).toEqual(['rotators'])
})

test('what somebody said is theirs, wherever it was heard; where nobody knows who, it is of those who are met there', () => {
  const { segments } = belongsOn(board)
  expect([...segments(card('said'))]).toEqual(['fans'])
  expect([...segments(card('heard'))]).toEqual(['rotators'])
  expect([...segments(card('small'))]).toEqual(['rotators'])
})

test('strands reach what is carried, paid and measured; the brand belongs to neither', () => {
  const { strands } = belongsOn(board)
  const of = (id: string) => [...strands(card(id))]
  expect([of('sell'), of('raise'), of('spots')]).toEqual([['sales'], ['sales'], ['sales']])
  expect([of('quiet'), of('share'), of('small')]).toEqual([['human'], ['human'], ['human']])
  expect(of('brand')).toEqual([])
})

test('a stage is the same however it is written', () => {
  expect(passing({ stage: ['BUY'] })).toEqual(['radio', 'raise', 'spots'])
})

test('any value of a key will do, and every key must', () => {
  expect(passing({ segment: ['fans', 'rotators'], strand: ['sales'] })).toEqual(['radio', 'raise', 'spots'])
  expect(passing({ owner: ['Dora'] })).toEqual(['radio', 'sell'])
  expect(passing({ owner: ['Dora'], tag: ['launch'] })).toEqual(['radio'])
  expect(passing({ status: ['parked'] })).toEqual(['rotators'])
  expect(passing({ status: ['active'] })).toHaveLength(board.cards.size - 1)
})

test('findings choose by severity, and by rule even where the rule finds nothing', () => {
  const worst = findings.find(
    ({ severity, under, cards }) => severity === 'error' && under === null && cards.length > 0,
  )!
  expect(passing({ finding: ['error'] })).toContain(worst.cards[0])
  expect(passing({ finding: [worst.rule] })).toContain(worst.cards[0])
  expect(heldBack(board, [], asked({ finding: [worst.rule] }))?.size).toBe(board.cards.size)
})

test('what nobody knows is passed over: a segment that is gone, a strand that there is not, a word of no card', () => {
  expect(passing({ segment: ['gone'], strand: ['both'], tag: ['none'], finding: ['fatal'] })).toBeUndefined()
  expect(passing({ segment: ['gone'], owner: ['dora'] })).toEqual(['radio', 'sell'])
  expect(isOn(knownOf(board, asked({ segment: ['gone'] })))).toBe(false)
})

test('an address with ten thousand words costs the plan one look, and each word is there once', () => {
  const looks = vi.spyOn(board.cards, 'values')
  const many = Array.from({ length: 10_000 }, (_, at) => `word ${at}`)
  const filter = asked({ tag: [...many, 'LAUNCH', 'launch'], owner: [...many, 'dora'] })
  expect(knownOf(board, filter)).toEqual({ ...noFilter, tag: ['Launch'], owner: ['Dora'] })
  expect(looks).toHaveBeenCalledTimes(2)
  looks.mockRestore()
})

test('a stranger is shown nothing where what was asked for is gone', () => {
  expect(withheld(board, findings, asked({ segment: ['gone'] }))?.size).toBe(board.cards.size)
  expect(withheld(board, findings, asked({ segment: ['gone'], owner: ['dora'] }))?.size).toBe(
    board.cards.size,
  )
  expect(withheld(board, findings, noFilter)).toBeUndefined()
})

test('what is offered says how many cards there are of it, each word once', () => {
  const { owner, strand, stage, tag } = choicesOn(board, findings)
  expect(owner).toEqual([{ value: 'Dora', says: 'Dora', cards: 2 }])
  expect(tag).toEqual([{ value: 'Launch', says: 'Launch', cards: 1 }])
  expect(stage.map(({ value, cards }) => [value, cards])).toEqual([
    ['Buy', 3],
    ['use', 6],
  ])
  expect(strand.map(({ value }) => value)).toEqual(['sales', 'human'])
})

test('links in a circle come to an end', () => {
  const round = boardFrom(
    sketch(`
    message a "A"
    feedback b "B"
    contactPoint c "C"
    a answers b
    b heardAt c
    c carries a`),
  )
  expect([...belongsOn(round).segments(round.cards.get('a')!)]).toEqual([])
})

test('a team works for people or for sales, and what it is there for says which', () => {
  const teams = boardFrom(
    sketch(`
    team desk "Desk" type=human
    team trees "Trees" type=csr
    team shops "Shops" type=sales
    team nobody "Nobody yet"
    strategy plain "Not said yet"
    objective sell "Sell more" level=business
    contactPoint bare "Nowhere yet"`),
  )
  const { strands, stages } = belongsOn(teams)
  const of = (id: string) => [...strands(teams.cards.get(id)!)]
  expect(['desk', 'trees', 'shops'].map(of)).toEqual([['human'], ['human'], ['sales']])
  expect(['nobody', 'plain', 'sell', 'bare'].flatMap(of)).toEqual([])
  expect([...stages(teams.cards.get('bare')!)]).toEqual([])
})

test('a journey is of the stages of its steps, however they are written; one that nobody drew is of none', () => {
  const drawn = boardFrom(
    sketch(`
    plan "Spring" stages=["Buy","use","tell"]
    journey way "Way" steps=[{"stage":" BUY"},{"doing":"Waits"},{"stage":"tell"}]
    journey blank "Blank"`),
  )
  const asked = (stage: string) => heldBack(drawn, [], { ...noFilter, stage: [stage] })
  expect([...(asked('buy') ?? [])]).toEqual(['blank'])
  expect([...(asked('Tell') ?? [])]).toEqual(['blank'])
  expect([...(asked('use') ?? [])].sort()).toEqual(['blank', 'way'])
})
