import { framesOn } from '../../canvas/picture/frames.ts'
import type { Picture } from '../../canvas/picture/picture.ts'
import { fileNameFor } from '../../ui/save-file.ts'
import type { Answers, Question, Source } from './format.ts'

/** What is asked of every picture: of what, how near, how lit. */
export function pictureQuestions({ session, board, words: { exporting } }: Source): Question[] {
  const said = exporting.picture
  const chosen = session.selected.getState().length
  const frames = framesOn(board).map(({ id, name }, at) => ({
    value: id,
    label: said.frame(name.trim() || said.unnamed(at + 1)),
  }))
  const light = { value: 'light', label: said.light }
  const dark = { value: 'dark', label: said.dark }
  return [
    {
      name: 'of',
      label: said.of,
      options: [
        { value: 'all', label: said.all },
        ...(chosen > 0 ? [{ value: 'some', label: said.some(chosen) }] : []),
        ...frames,
      ],
    },
    {
      name: 'detail',
      label: said.detail,
      options: [
        { value: 'near', label: said.near },
        { value: 'far', label: said.far },
      ],
    },
    { name: 'theme', label: said.theme, options: [light, dark] },
  ]
}

/** The picture that was asked for, and what its file is called. */
export async function pictured(
  { session, board }: Source,
  answers: Answers,
  end: string,
): Promise<{ picture: Picture; file: string } | undefined> {
  const { pictureOf } = await import('../../canvas/picture/picture.ts')
  const picture = await pictureOf(board, {
    board: session.board,
    of: partOf(answers['of'] ?? 'all', session.selected.getState()),
    dark: answers['theme'] === 'dark',
    far: answers['detail'] === 'far',
  })
  const frame = framesOn(board).find(({ id }) => id === answers['of'])
  const name = frame ? `${board.plan.title} ${frame.name}` : board.plan.title
  return picture && { picture, file: fileNameFor(name, end) }
}

function partOf(asked: string, selected: readonly string[]) {
  if (asked === 'all') return { is: 'all' } as const
  return asked === 'some' ? ({ is: 'some', ids: selected } as const) : ({ is: 'frame', id: asked } as const)
}
