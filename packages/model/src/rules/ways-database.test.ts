import { describe, expect, test } from 'vitest'
import { of, titles } from './edges/told.ts'

test('a segment that is typed by hand holds up approval', () => {
  expect(of('DB-5', 'database d\nsegment s', { approval: true }).map(({ severity }) => severity)).toEqual([
    'error',
  ])
})

describe('what the ways out say', () => {
  test('a base that has not so many records left is linked and the count asked for', () => {
    const plan = 'database d records=100 lawfulBasis=terms\nsegment s size=101'
    expect(of('DB-5', plan)[0]?.repairs[0]).toMatchObject({
      complete: false,
      opens: { card: 's', field: 'size' },
    })
    expect(of('DB-5', plan.replace('101', '100'))[0]?.repairs[0]).toMatchObject({ complete: true })
  })

  test('a base that may not be used for those who write to them is asked for its reason', () => {
    const plan = 'database d\nsegment s\ncontactPoint c means=sms push=true\nc touches s'
    expect(of('DB-5', plan)[0]?.repairs[0]).toMatchObject({ complete: false, opens: { card: 'd' } })
  })

  test('memories are kept alike', () => {
    const plan = 'memory k "Boat" lawfulBasis=opt-in retention=18m\nmemory l lawfulBasis=terms'
    expect(titles('DB-6', plan)[0]).toBe('Keep it as “Boat” is kept: 18m')
  })
})
