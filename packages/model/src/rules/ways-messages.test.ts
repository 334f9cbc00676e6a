import { describe, expect, test } from 'vitest'
import { claimed, heard, offers, reads, tones, twoVoices } from './edges/messages.ts'
import { complete, of, says, titles } from './edges/told.ts'

describe('what the ways out say', () => {
  test('three messages that are heard together are put right together', () => {
    const third = 'message m3 claims={"off":25}\nc carries m3\nm3 addresses s'
    const plan = `${twoVoices('{"off":25}', '{"off":30}')}\n${third}`
    expect(of('MSG-2', plan).map(({ cards }) => cards)).toEqual([['m1', 'm2', 'm3']])
    expect(titles('MSG-2', plan)).toEqual(['Say 25 in all three', 'Say 30 in all three'])
  })

  test('a minus is a minus', () => {
    expect(titles('MSG-2', twoVoices('{"packaging":"-33 %"}', '{"packaging":"-30 %"}'))[0]).toBe(
      'Say −33 % in both',
    )
  })

  test('a message that ends before the release is started and left to somebody to end', () => {
    const plan = claimed('2026-09-01').replace('message m', 'message m endsOn=2026-09-03')
    expect(of('MSG-6', plan)[0]?.repairs[0]).toMatchObject({
      complete: false,
      opens: { card: 'm', field: 'endsOn' },
    })
  })
})

describe('what the ways out of a message say', () => {
  test('a contact point that says nothing yet is offered first', () => {
    const plan = `segment s\ncontactPoint c\ncontactPoint d\nmessage m\nmessage n\nc touches s\nd touches s
      c carries n\nm addresses s`
    expect(complete('MSG-1', plan).slice(0, 2)).toEqual(['Say it at “d”', 'Say it at “c”'])
  })

  test('people who would hear another value are not offered', () => {
    const plan = `${heard('message m claims={"off":25}')}\ncontactPoint d\nmessage n claims={"off":30}\nd carries n\nd touches s`
    expect(complete('MSG-1', plan)).toEqual([])
  })

  test('those who asked are addressed before others', () => {
    const plan = `segment a\nsegment b\ncontactPoint c\nmessage m\nfeedback f\nc carries m\nm answers f\nf saidBy b`
    expect(complete('MSG-1', plan)).toEqual(['Address “b”'])
    expect(complete('MSG-1', plan.replace('m answers f', ''))).toEqual(['Address “a”', 'Address “b”'])
  })

  test('a message sounds louder on the lines that part it most', () => {
    expect(
      says('MSG-4', tones('{"energy":2,"warmth":-2,"humour":1}', '{"energy":0,"warmth":1,"humour":1}')),
    ).toEqual(['“m” sounds much more cool and more lively than “b”.'])
  })

  test('what is written for one neighbour can be taken over for the other', () => {
    expect(complete('MSG-9', reads('de-AT', '{"de-CH":"Grüezi"}'))).toHaveLength(1)
    expect(titles('MSG-9', reads('pl', '{"en":"Hello"}'))).toEqual(['Write it in Polish'])
  })

  test('a desk that cannot answer is not joined with one click', () => {
    const plan = `${heard('message m claims={"off":25}', 'type=companyCreated')}\ncontactPoint d type=unexpected direction=oneWay`
    expect(complete('MSG-7', plan)).toEqual([])
    expect(complete('MSG-7', plan.replace('oneWay', 'twoWay'))).toHaveLength(1)
  })

  test('three messages with one kind of offer are put right together', () => {
    const plan = `${offers('10', '15')}\nmessage p offer={"kind":"discount","value":10}\nc carries p\np addresses s`
    expect(of('MSG-8', plan).map(({ cards }) => cards)).toEqual([['m', 'n', 'p']])
    expect(complete('MSG-8', plan)).toEqual(['Offer 10 in all three', 'Offer 15 in all three'])
  })

  test('a message that a contact point needs is not left unsaid with one click', () => {
    expect(complete('MSG-10', heard('message m'))).toEqual([])
    expect(complete('MSG-10', 'message m')).toEqual(['Leave it unsaid'])
  })
})
