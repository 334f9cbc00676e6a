import { CircleCheck, OctagonAlert } from 'lucide-react'
import { memo } from 'react'
import type { Finding } from '@parley/model/rules/rule.ts'
import { claimName } from '../../canvas/claim-name.ts'
import { CardButton } from '../../panels/CardButton.tsx'
import { FindingActions } from '../../panels/findings/FindingActions.tsx'
import { nameOf } from '../../panels/kind-look.ts'
import { Icon } from '../../ui/Icon.tsx'
import { sameThroughout } from '../../ui/same.ts'
import { useFormats, useWords } from '../../words/words.ts'
import type { Row, Saying, Value } from './matrix.ts'
import styles from './VoiceMatrix.module.css'

interface Props {
  row: Row
  discord: Finding | undefined
  onShow: (card: string) => void
}

/** One claim: what is heard of it at each contact point, and whether that is one thing. A letter draws its own lines. */
export const ClaimRow = memo(DrawnRow, sameThroughout)

function DrawnRow({ row, discord, onShow }: Props) {
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
