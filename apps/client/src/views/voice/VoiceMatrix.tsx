import { memo, type CSSProperties } from 'react'
import type { Finding } from '@parley/model/rules/rule.ts'
import { CardButton } from '../../panels/CardButton.tsx'
import { KindMark } from '../../panels/KindMark.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useFindings } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { ClaimRow } from './ClaimRow.tsx'
import { oneFactOneValue, type Matrix, type Row } from './matrix.ts'
import { ShownCard } from './ShownCard.tsx'
import { sameThroughout } from '../../ui/same.ts'
import { scrolls } from '../../ui/scrolls.ts'
import page from './voice.module.css'

interface Props {
  matrix: Matrix
  onShow: (card: string) => void
}

/** Claims against contact points, a group of lines for each segment; the values are what people hear there. */
export function VoiceMatrix({ matrix: { points, groups }, onShow }: Props) {
  const words = useWords()
  const discords = useFindings().filter(({ rule }) => rule === oneFactOneValue)
  const untitled = words.board.inspector.untitled
  return (
    <div className={page['sheet']} role="group" aria-label={words.voice.matrix} {...scrolls} data-sideways>
      <table
        className={page['matrix']}
        aria-label={words.voice.matrix}
        style={{ '--columns': points.length } as CSSProperties}
      >
        <MatrixHead points={points} onShow={onShow} />
        {groups.map(({ segment, rows }) => (
          <tbody key={segment.id}>
            <tr className={page['segment']}>
              <th scope="rowgroup" colSpan={points.length + 1}>
                <CardButton data-shown={segment.id} onOpen={() => onShow(segment.id)}>
                  <KindMark of={segment} />
                  <span dir="auto">{nameOf(segment, untitled)}</span>
                </CardButton>
              </th>
            </tr>
            {rows.map((row) => (
              <ClaimRow key={row.claim} row={row} discord={discordIn(row, discords)} onShow={onShow} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const MatrixHead = memo(DrawnHead, sameThroughout)

function DrawnHead({ points, onShow }: Pick<Matrix, 'points'> & Pick<Props, 'onShow'>) {
  const words = useWords().voice
  return (
    <thead>
      <tr>
        <th scope="col">{words.claim}</th>
        {points.map((point) => (
          <th key={point.id} scope="col">
            <ShownCard card={point} onShow={onShow} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The finding that speaks of what is said in this line; only messages that run together are at odds. */
const discordIn = ({ cells, values, claim }: Row, discords: readonly Finding[]): Finding | undefined =>
  values < 2
    ? undefined
    : discords.find(
        ({ cards, says }) =>
          says.includes(claim.slice(0, 40)) &&
          cells.flat().filter(({ message }) => cards.includes(message.id)).length > 1,
      )
