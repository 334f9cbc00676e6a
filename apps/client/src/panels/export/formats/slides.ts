import { Presentation } from 'lucide-react'
import type { Frame } from '../../../canvas/picture/frames.ts'
import { fileNameFor } from '../../../ui/save-file.ts'
import type { Answers, Format, Made, Question, Source } from '../format.ts'

/** The plan for whoever is to be told it: shapes, text and charts that can be changed. */
export const slides: Format = {
  name: 'slides',
  icon: Presentation,
  questions,
  make: made,
}

function questions({ words: { exporting } }: Source): Question[] {
  const said = exporting.slides
  return [
    {
      name: 'slides',
      label: said.which,
      options: [
        { value: 'both', label: said.both },
        { value: 'frames', label: said.frames },
        { value: 'figures', label: said.figures },
      ],
    },
  ]
}

async function made({ session, board, words, formats }: Source, answers: Answers): Promise<Made> {
  const { deckOf } = await import('../slides/deck.ts')
  const { tintsOf } = await import('../../../canvas/picture/coloured.ts')
  const { fontsReady } = await import('../../../canvas/measure.ts')
  await fontsReady()
  const asked = answers['slides']
  const shown = {
    frames: asked !== 'figures',
    figures: asked !== 'frames',
    drawingIn: (frame: Frame) => drawnIn(frame, session.board, board),
  }
  const deck = await deckOf(board, shown, { words, formats, tint: tintsOf(false) })
  const blob = await deck.write({ outputType: 'blob', compression: true })
  if (!(blob instanceof Blob)) return { refused: words.exporting.failed }
  return { file: fileNameFor(board.plan.title, '.pptx'), blob }
}

/** Notes, strokes and images of a frame are one picture beneath its cards. */
async function drawnIn({ id }: Frame, name: string, board: Source['board']): Promise<string | undefined> {
  const { pictureOf } = await import('../../../canvas/picture/picture.ts')
  const { addressOf, pngOf } = await import('../../../canvas/picture/png.ts')
  const drawn = await pictureOf(board, {
    board: name,
    of: { is: 'frame', id, drawn: true },
    dark: false,
    far: false,
  })
  const pixels = drawn && (await pngOf(drawn))
  return pixels && addressOf(pixels.blob)
}
