import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { Refused } from '../../../panels/import/reading/sheets.ts'
import { readWorkbook } from '../../../panels/import/reading/workbook.ts'
import { ListSheets } from './list-sheets.ts'

async function listsOf(sheets: Parameters<typeof writeXlsx>[0]['sheets']) {
  const taking = new ListSheets()
  await readWorkbook(await writeXlsx({ sheets }), taking)
  return taking.done()
}

test('A workbook of members becomes a list: days as days, blank rows passed over, short rows made whole', async () => {
  const [list] = await listsOf([
    { name: 'Notes', rows: [] },
    {
      name: 'Members',
      rows: [
        ['id', 'type', 'joined', 'city'],
        ['anna', 'customer', new Date('2026-01-31T00:00:00Z'), 'Linz, "old town"'],
        [null, null, null, null],
        ['ben', 'prospect', null, null],
      ],
    },
  ])
  expect(list?.name).toBe('Members')
  expect(await list?.csv.text()).toBe(
    'id,type,joined,city\nanna,customer,2026-01-31,"Linz, ""old town"""\nben,prospect,,\n',
  )
  expect(list?.rows.map(({ number }) => number)).toEqual([1, 2, 3])
})

test('Of a long sheet the first thousand rows are shown and all are sent', async () => {
  const rows = Array.from({ length: 5_000 }, (_, at) => [`p${at}`, 'customer'])
  const [list] = await listsOf([{ name: 'Many', rows: [['id', 'type'], ...rows] }])
  expect(list?.rows).toHaveLength(1_000)
  expect((await list?.csv.text())?.split('\n').slice(-2)).toEqual(['p4999,customer', ''])
})

test('A workbook in which nothing stands is refused', async () => {
  await expect(listsOf([{ name: 'Empty', rows: [] }])).rejects.toThrow(Refused)
})
