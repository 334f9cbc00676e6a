import type PptxGenJS from 'pptxgenjs'
import type { Box } from '../../../canvas/links/route.ts'
import type { Language } from '../../../words/words.ts'

export type Slide = ReturnType<PptxGenJS['addSlide']>

/** What slides are made with: the language, and the colours of the tokens as six letters. */
export type Ink = Language & { tint: (token: string) => string }

/** A slide of 13.33 by 7.5 inches, as wide as screens are; what is shown stands beneath its title. */
export const wide = { name: 'LAYOUT_WIDE', w: 13.333, h: 7.5 } as const
export const room: Box = { x: 0.5, y: 1.5, w: wide.w - 1, h: wide.h - 2 }
/** Where no sentence stands beneath the title. */
export const moreRoom: Box = { x: 0.5, y: 1.1, w: wide.w - 1, h: wide.h - 1.4 }

/** A font that every machine has: a slide is opened where Parley is not. */
export const font = 'Arial'

/** Title, and the one sentence beneath it. */
export function head(slide: Slide, title: string, says: string | undefined, { tint }: Ink): void {
  const line = { x: room.x, w: room.w, fontFace: font, margin: 0, fit: 'shrink' as const }
  slide.background = { color: tint('paper') }
  slide.addText(title, { ...line, y: 0.4, h: 0.55, fontSize: 26, bold: true, color: tint('ink') })
  if (says) slide.addText(says, { ...line, y: 0.95, h: 0.35, fontSize: 13, color: tint('ink-soft') })
}
