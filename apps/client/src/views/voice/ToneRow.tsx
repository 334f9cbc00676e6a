import { memo, type CSSProperties } from 'react'
import { cardKinds } from '@parley/model/cards/index.ts'
import { above } from '@parley/model/rules/limit.ts'
import { distance, stepsBetween } from '@parley/model/rules/sound.ts'
import { toneStaysOurs } from '@parley/model/rules/tone-stays-ours.ts'
import { Badge } from '../../ui/Badge.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import type { Message } from './matrix.ts'
import { ShownCard } from './ShownCard.tsx'
import page from './voice.module.css'
import styles from './ToneTable.module.css'

type Tone = NonNullable<Message['tone']>
const { ends } = cardKinds.message.fields.tone

interface Props {
  message: Message
  ours: Tone | undefined
  onShow: (card: string) => void
}

/** How one message sounds on the four lines, and how far that is from the brand. */
export const ToneRow = memo(function ToneRow({ message, ours, onShow }: Props) {
  const { tone = {} } = message
  return (
    <tr>
      <th scope="row">
        <ShownCard card={message} onShow={onShow} />
      </th>
      {Object.entries(ends).map(([axis, pair]) => (
        <td key={axis}>
          <Line axis={axis} ends={pair} tone={tone} ours={ours} />
        </td>
      ))}
      <td>
        <Distance tone={tone} ours={ours} />
      </td>
    </tr>
  )
})

interface LineProps {
  axis: string
  ends: readonly [string, string]
  tone: Tone
  ours: Tone | undefined
}

const valueIn = (tone: Tone | undefined, axis: string): number | undefined => {
  const value: unknown = tone && Object.hasOwn(tone, axis) ? Reflect.get(tone, axis) : undefined
  return typeof value === 'number' ? Math.min(2, Math.max(-2, value)) : undefined
}
const placed = (value: number): CSSProperties => ({ insetInlineStart: `${((value + 2) / 4) * 100}%` })

function Line({ axis, ends: [low, high], tone, ours }: LineProps) {
  const words = useWords().voice
  const [is, brand] = [valueIn(tone, axis), valueIn(ours, axis)]
  if (is === undefined) return null
  const word = is === 0 ? words.between : is < 0 ? low : high
  return (
    <span className={styles['line']} role="img" aria-label={words.at(`${low} – ${high}`, word)}>
      {brand !== undefined && <i data-brand style={placed(brand)} />}
      <i style={placed(is)} />
    </span>
  )
}

function Distance({ tone, ours }: { tone: Tone; ours: Tone | undefined }) {
  const words = useWords().voice
  const { number } = useFormats()
  if (!ours) return <span className={page['quiet']}>{words.noBrand}</span>
  const steps = distance(stepsBetween(tone, ours))
  const far = above(steps, toneStaysOurs.thresholds.maxDistance)
  return (
    <Badge severity={far ? 'warning' : 'good'}>
      {far ? words.far : words.near}, {words.steps(number(steps, { maximumFractionDigits: 1 }))}
    </Badge>
  )
}
