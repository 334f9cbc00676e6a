import { expect, test } from 'vitest'
import type { Fields } from '../cards/field.ts'
import { cardKinds } from '../cards/index.ts'
import { spoken } from './spoken.ts'

/** A field of that name in each kind that has one and no noun of its own for it. */
const fieldsNamed = (name: string): string[] =>
  Object.values<{ kind: string; fields: Fields }>(cardKinds).flatMap(({ kind, fields }) =>
    Object.entries(fields).flatMap(([field, { label }]) =>
      field === name && !Object.hasOwn(spoken, `${kind}.${field}`) ? [label] : [],
    ),
  )

test('one noun stands for one thing: kinds that call a field otherwise have a noun of their own', () => {
  const names = Object.keys(spoken).filter((name) => !name.includes('.'))
  const mixed = names.filter((name) => new Set(fieldsNamed(name)).size > 1)
  expect(mixed, 'Let the kind stand before it, as in segment.retention').toEqual([])
})
