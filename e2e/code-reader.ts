import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Locator } from '@playwright/test'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

// Without its bytes in hand the reader would fetch them from a host elsewhere.
const bytes = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
const wasmBinary = new Uint8Array(bytes).buffer
prepareZXingModule({ overrides: { wasmBinary } })

/** What a phone's camera reads off the code as it stands on the screen, at its size and in its colours. */
export async function readByAPhone(code: Locator): Promise<string | undefined> {
  const read = await readBarcodes(new Uint8Array(await code.screenshot()), { formats: ['QRCode'] })
  return read[0]?.text
}
