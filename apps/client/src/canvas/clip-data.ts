import { cardKinds } from '@parley/model/cards/index.ts'
import { clipText, readClip, type Clip } from './clip.ts'

/** Other pages take the words; a board takes the cards. Browsers keep a type of one’s own within themselves. */
const type = 'application/x-parley-clip+json'

/** Lays a clip on the clipboard. */
export function writeClip(data: DataTransfer, clip: Clip): void {
  const text = clipText(clip)
  data.setData(type, text)
  data.setData('text/html', `<div data-parley="${encodeURIComponent(text)}"></div>`)
  data.setData('text/plain', wordsOf(clip))
}

const wordsOf = (clip: Clip): string =>
  clip.cards.map((card) => `${cardKinds[card.kind].word}: ${card.title}`).join('\n')

/** The clip that lies on the clipboard, if one does. */
export function clipIn(data: DataTransfer): Clip | undefined {
  const html = /data-parley="([^"]+)"/.exec(data.getData('text/html'))?.[1]
  const text = data.getData(type) || (html && decodeURIComponent(html))
  return text ? readClip(text) : undefined
}
