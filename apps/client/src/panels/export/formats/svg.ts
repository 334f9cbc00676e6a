import { Spline } from 'lucide-react'
import type { Answers, Format, Made, Source } from '../format.ts'
import { pictured, pictureQuestions } from '../pictured.ts'

/** The canvas as lines and letters, to be scaled and changed in a drawing program. */
export const svg: Format = {
  name: 'svg',
  icon: Spline,
  questions: pictureQuestions,
  make: made,
}

async function made(from: Source, answers: Answers): Promise<Made> {
  const drawn = await pictured(from, answers, '.svg')
  if (!drawn) return { refused: from.words.exporting.picture.nothing }
  return { file: drawn.file, blob: new Blob([drawn.picture.svg], { type: 'image/svg+xml' }) }
}
