import { expect, test } from 'vitest'
import { columnsOf } from '@parley/model/tables/columns.ts'
import { targetsOf } from '@parley/model/tables/target.ts'
import { german } from '@parley/model/tongue/de/index.ts'
import { speaking, type Tongue } from '@parley/model/tongue/tongue.ts'
import { de } from '../../words/de.ts'
import { en } from '../../words/en.ts'
import { formatsIn } from '../../words/format.ts'
import { faultSaid, targetLabel } from './said.ts'

const target = (path: string) => {
  const column = columnsOf('budgetLine').find((one) => one.path[0] === path)
  return column && { column }
}

test('a number that cannot be is named with its place, and with what it could be', () => {
  const fault = { row: 3, at: 1, typed: '-5', is: 'outside' } as const
  const said = (words: typeof en, tongue: string) =>
    faultSaid(fault, target('planned'), { words, formats: formatsIn(tongue) })
  expect(said(en, 'en')).toBe('Row 3, Planned: “-5” is not possible: at least 0.')
  expect(said(de, 'de')).toContain('„-5“ ist nicht möglich: mindestens 0')
})

test('a column is called in the dialog what it is called in the table that leaves', () => {
  const heads = (tongue?: Tongue) =>
    speaking(tongue, () =>
      targetsOf('budgetLine').flatMap((one) =>
        'column' in one ? [[targetLabel(one), one.column.header]] : [],
      ),
    )
  for (const tongue of [undefined, german])
    for (const [inDialog, inTable] of heads(tongue)) expect(inDialog).toBe(inTable)
  expect(heads(german)[0]).toEqual(['Kennung', 'Kennung'])
})
