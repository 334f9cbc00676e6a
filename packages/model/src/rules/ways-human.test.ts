import { describe, expect, test } from 'vitest'
import { described, kind, two } from './edges/human.ts'
import { of, says, titles } from './edges/told.ts'

describe('what the ways out say', () => {
  test('the owner of an act leads the human strategy, where she leads no sales', () => {
    const plan = `strategy a strand=sales owner=Ingrid\nstrategy st strand=human owner=Ingrid
      contactPoint c owner=Ingrid\ncontactPoint d owner=Jonas\nc under st\nd under st`
    expect(titles('HUM-2', plan)[0]).toBe('Let Jonas lead it')
  })

  test('lines that pay for its acts can be counted to the human strategy', () => {
    const plan = 'strategy st strand=human\ncontactPoint c\nc under st\nbudgetLine b planned=5\nb funds c'
    expect(titles('HUM-2', plan)[0]).toBe('Count the line that pays for it to it')
  })
})

describe('what the loop says', () => {
  test('a profile lacks two of its phases', () => {
    const plan = described('').replace('p describes s', '').replace('j describes s', '')
    expect(says('HUM-6', plan)).toEqual(['“s” has no buyer persona or journey.'])
  })
})

describe('ways out of a human strategy that is none', () => {
  test('a lone message is not taken from a kind place without another', () => {
    expect(titles('HUM-4', kind('message m offer={"kind":"gift"}'))).toEqual([
      'Say something else there',
      'Let “m” ask for nothing',
      'Count “c” to “a”',
    ])
  })

  test('what sales carries too is left unsaid at the kind place', () => {
    const plan = `${kind('message m callToAction=Buy')}\nmessage n\nc carries n\ncontactPoint d\nd carries m`
    expect(titles('HUM-4', plan)).toEqual(['Leave “m” unsaid there', 'Count “c” to “a”'])
  })

  test('a good deed is tied in with one click, to the human strategy and to the brand', () => {
    const plan = `${two}brand b\ncontactPoint c means=sponsorship`
    expect(of('HUM-11', plan)[0]?.repairs).toMatchObject([
      { title: 'Put it under “h” and let it prove “b”', complete: true },
    ])
  })

  test('the evidence of another card of the same people is offered, an assumption is not', () => {
    const plan =
      'segment s\ninsight i evidence={"method":"survey","n":9}\npersona p\ni describes s\np describes s'
    expect(titles('HUM-8', plan)[0]).toBe('Rest it on the evidence of “i”')
    expect(titles('HUM-8', plan.replace('survey', 'assumption'))[0]).toBe('Say how we know it')
  })

  test('loose cards describe the segment, and the next one is written', () => {
    const plan = described('').replace('i describes s', '').replace('j describes s', '')
    expect(of('HUM-6', plan)[0]?.repairs[0]).toMatchObject({
      title: 'Describe them with “i” and “j”',
      complete: true,
    })
    expect(of('HUM-6', plan.replace('journey j', 'journey j status=draft'))[0]?.repairs[0]).toMatchObject({
      title: 'Describe them with “i”',
      complete: false,
    })
  })

  test('a proof that names nothing is named first', () => {
    const plan = 'brand b attributes={"morality":5}\ntool t\nt proves b'
    expect(of('HUM-9', plan)[0]?.repairs[0]).toMatchObject({
      title: 'Let “t” prove morality',
      complete: true,
    })
  })
})
