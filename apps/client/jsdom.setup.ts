import { CompressionStream, DecompressionStream, ReadableStream, TransformStream } from 'node:stream/web'
import { vi } from 'vitest'
import { speakAll } from './src/words/words.ts'

// What a real browser has and jsdom lacks, as far as the canvas asks for it. Measuring text stays impossible here.
class NeverResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

class SilentFontFace {
  load(): Promise<this> {
    return Promise.resolve(this)
  }
}

const fonts = {
  add: () => {},
  delete: () => true,
  has: () => true,
  forEach: () => {},
  ready: Promise.resolve(),
}

const matchMedia = (media: string) => ({
  media,
  matches: false,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
})

vi.stubGlobal('ResizeObserver', NeverResizes)
for (const stream of [CompressionStream, DecompressionStream, ReadableStream, TransformStream])
  vi.stubGlobal(stream.name, stream)
vi.stubGlobal('FontFace', SilentFontFace)
vi.stubGlobal('matchMedia', matchMedia)
Object.defineProperty(document, 'fonts', { value: fonts, configurable: true })
Object.defineProperty(Element.prototype, 'scrollIntoView', { value: () => {}, configurable: true })

// Whatever is tested stands in a page that has fetched it, and with it all words.
await speakAll()
