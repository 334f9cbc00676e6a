import { Notice } from '@parley/model/wire.ts'

/** What the server said beside the document; undefined where this page cannot read it. */
export const noticeIn = (payload: string): Notice | undefined => Notice.safeParse(readJson(payload)).data

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
