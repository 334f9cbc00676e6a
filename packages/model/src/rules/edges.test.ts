import { describe, expect, test } from 'vitest'
import { contacts } from './edges/contacts.ts'
import { database } from './edges/database.ts'
import { governance } from './edges/governance.ts'
import { human } from './edges/human.ts'
import { loop } from './edges/loop.ts'
import { measures } from './edges/measures.ts'
import { messages } from './edges/messages.ts'
import { mix } from './edges/mix.ts'
import { money } from './edges/money.ts'
import { objectives } from './edges/objectives.ts'
import { risk } from './edges/risk.ts'
import { segments } from './edges/segments.ts'
import { time } from './edges/time.ts'
import { grades } from './edges/told.ts'

// Where the tables of the rules have edges: what just passes, what just does not, and what nobody can tell.

const edges = {
  ...database,
  ...segments,
  ...contacts,
  ...objectives,
  ...mix,
  ...messages,
  ...human,
  ...loop,
  ...risk,
  ...time,
  ...money,
  ...measures,
  ...governance,
}

describe.each(Object.entries(edges))('%s', (code, all) => {
  test.each(all)('%s', (_story, plan, expected) => {
    expect(grades(code, plan)).toEqual(expected)
  })
})
