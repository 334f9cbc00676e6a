import { Image } from 'lucide-react'
import type { Answers, Format, Made, Source } from '../format.ts'
import { pictured, pictureQuestions } from '../pictured.ts'

/** The canvas as a picture that every program shows. */
export const png: Format = {
  name: 'png',
  icon: Image,
  questions: pictureQuestions,
  make: made,
}

async function made(from: Source, answers: Answers): Promise<Made> {
  const { exporting } = from.words
  const drawn = await pictured(from, answers, '.png')
  if (!drawn) return { refused: exporting.picture.nothing }
  const { pngOf } = await import('../../../canvas/picture/png.ts')
  const pixels = await pngOf(drawn.picture)
  if (!pixels) return { refused: exporting.picture.tooLarge }
  const says =
    pixels.scale < 1 ? exporting.picture.scaled(from.formats.percent(pixels.scale * 100)) : undefined
  return { file: drawn.file, blob: pixels.blob, says }
}
