import { CircleCheck, OctagonAlert } from 'lucide-react'
import { memo, type CSSProperties } from 'react'
import type { Finding } from '@parley/model/rules/rule.ts'
import { claimName } from '../../canvas/claim-name.ts'
import { CardButton } from '../../panels/CardButton.tsx'
import { FindingActions } from '../../panels/findings/FindingActions.tsx'
import { KindMark } from '../../panels/KindMark.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { useFindings } from '../../session/useBoard.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { oneFactOneValue, type Matrix, type Row, type Saying, type Value } from './matrix.ts'
import { ShownCard } from './ShownCard.tsx'
import page from './voice.module.css'
import styles from './VoiceMatrix.module.css'

/** What is wider than its paper is scrolled, and by keyboard only what can have the focus. */
const scrolls = { tabIndex: 0 }

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

function MatrixHead({ points, onShow }: Pick<Matrix, 'points'> & Pick<Props, 'onShow'>) {
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

interface ClaimProps {
  row: Row
  discord: Finding | undefined
  onShow: Props['onShow']
}

function ClaimRow({ row, discord, onShow }: ClaimProps) {
  const words = useWords().voice
  return (
    <tr data-discord={discord ? true : undefined}>
      <th scope="row">
        <span dir="auto" title={row.claim}>
          {claimName(row.claim)}
        </span>
        {discord ? (
          <AtOdds values={row.values} discord={discord} />
        ) : (
          row.cells.flat().length > 1 &&
          row.values === 1 && (
            <span className={styles['one']}>
              <Icon of={CircleCheck} size="s" />
              {words.oneVoice}
            </span>
          )
        )}
      </th>
      {row.cells.map((cell, at) => (
        // The columns are the contact points, which stay in their order.
        <td key={at}>
          {cell.length === 0 && <span className="sr">{words.silent}</span>}
          {cell.map((saying) => (
            <Heard key={saying.message.id} {...saying} onShow={onShow} />
          ))}
        </td>
      ))}
    </tr>
  )
}

function AtOdds({ values, discord }: { values: number; discord: Finding }) {
  const words = useWords().voice
  return (
    <>
      <span className={styles['odds']}>
        <Icon of={OctagonAlert} size="s" />
        {words.twoValues(values)}
      </span>
      <FindingActions finding={discord} />
    </>
  )
}

const Heard = memo(function Heard({ message, value, onShow }: Saying & Pick<Props, 'onShow'>) {
  const words = useWords()
  const shown = useShownValue(value)
  const name = nameOf(message, words.board.inspector.untitled)
  return (
    <CardButton
      className={styles['heard']}
      data-shown={message.id}
      aria-label={words.voice.heard(shown, name)}
      title={name}
      dir="auto"
      onOpen={() => onShow(message.id)}
    >
      {shown}
    </CardButton>
  )
})

function useShownValue(value: Value): string {
  const words = useWords().voice
  const { number } = useFormats()
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return typeof value === 'number'
    ? number(value, { maximumFractionDigits: 6 })
    : value.replace(/^-(?=\d)/, '−')
}
