import { Refused } from '../../../panels/import/reading/sheets.ts'
import { readWorkbook } from '../../../panels/import/reading/workbook.ts'
import { ListSheets } from './list-sheets.ts'
import type { ReadList } from './list.ts'

/** Writes the sheets of a workbook as comma separated values, on a thread of its own. */
addEventListener('message', ({ data }: MessageEvent<{ bytes: Uint8Array }>) => {
  void read(data.bytes).then((answer) => postMessage(answer))
})

async function read(bytes: Uint8Array): Promise<ReadList> {
  try {
    const sheets = new ListSheets()
    await readWorkbook(bytes, sheets)
    return { ok: true, lists: sheets.done() }
  } catch (error) {
    return { ok: false, refusal: error instanceof Refused ? error.refusal : { is: 'broken' } }
  }
}
