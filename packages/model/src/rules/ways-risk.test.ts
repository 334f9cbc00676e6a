import { describe, expect, test } from 'vitest'
import { angry, covered, listening } from './edges/risk.ts'
import { first, of, titles } from './edges/told.ts'

describe('what the ways out say', () => {
  test('a response plan that answers elsewhere is not offered', () => {
    const plan = `contactPoint c public=true means=social\nresponsePlan r1 replyIn=["radio"]\nresponsePlan r2 replyIn=["social"]`
    expect(titles('RISK-1', plan)).toEqual(['Cover it with “r2”', 'Write a response plan'])
  })

  test('a card without a title goes by its kind, and a long title is cut', () => {
    expect(of('RISK-1', 'contactPoint c "" public=true')[0]?.says).toContain(
      'at a contact point without a name,',
    )
    expect(of('RISK-1', `contactPoint c "${'𝒳'.repeat(90)}" public=true`)[0]?.says).toContain(
      `${'𝒳'.repeat(59)}…”`,
    )
  })

  test('who can hear already is asked to listen', () => {
    const plan =
      'contactPoint c push=true startsOn=2026-09-01\ncontactPoint d feedbackChannel=desk startsOn=2026-08-01'
    expect(titles('RISK-2', plan)).toEqual(['Listen at “d”', 'Add a place where we listen'])
  })

  test('nobody listens before what it depends on is there', () => {
    const plan = `${listening('startsOn=2026-09-01', 'startsOn=2026-09-20')}\nproductProperty y releasedOn=2026-09-10\nd dependsOn y`
    expect(titles('RISK-2', plan)[0]).toBe('Start “d” earlier')
    expect(first('RISK-2', plan)).toMatchObject({ complete: false })
  })

  test('answers go to every place they cover, in words', () => {
    const plan = `${covered('replyIn=["pr"]')}\ncontactPoint d means=reviews\nr covers d`
    expect(titles('RISK-3', plan)[0]).toBe('Answer by social network and review pages too')
    expect(of('RISK-3', plan)[0]?.says).toBe(
      '“r” answers by public relations, and at “c” and “d” people speak by social network and review pages.',
    )
  })

  test('pushes to the people who are angry can be parked when the plan starts', () => {
    const plan = `${angry([2, 4, 8])}\nresponsePlan r\nr covers c\nsegment s\ncontactPoint d push=true\nc touches s\nd touches s`
    expect(titles('RISK-4', plan)).toEqual(['Start “r”', 'Start “r” and park “d”'])
  })

  test('the loyal tell the others where they meet one another', () => {
    const plan = `segment s priority=1 loyalty=swing\nsegment t loyalty=loyal\ncontactPoint c\ncontactPoint d means=community
      c touches s\nc touches t\nd touches s\nd touches t`
    expect(titles('RISK-5', plan)[0]).toBe('Let “t” tell “s” at “d”')
  })
})
