import { cardsOf } from '@parley/model/board/board.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import type { Option } from '@parley/model/cards/field.ts'
import { useBoard, useMayWrite } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { KindMark } from '../KindMark.tsx'
import type { Ask, Way } from './asks.ts'
import { cardsIn, inPlace } from './begin.ts'
import { GuideCards } from './GuideCard.tsx'
import { NameLine } from './NameLine.tsx'
import styles from './guide.module.css'

/** One kind that the step asks for: what it is, the cards that stand there, and a line to name the next one. */
export function AskSection({ ask }: { ask: Ask }) {
  const words = useWords().board.guide
  const cards = useBoard((board): Card[] => inPlace(cardsOf(board, ask.kind)))
  const { word, many, explains } = cardKinds[ask.kind]
  const sorted = ask.ways ?? [undefined]
  const loose = ask.ways ? cardsIn(cards, ask, undefined) : []
  return (
    <section className={styles['ask']} aria-labelledby={`guide-${ask.kind}`}>
      <div>
        <h3 id={`guide-${ask.kind}`} className={styles['kind']}>
          <KindMark of={{ kind: ask.kind, strand: ask.kind === 'team' ? 'human' : undefined }} />
          {many}
        </h3>
        <p className={styles['quiet']}>{explains}</p>
      </div>
      {sorted.map((way) => (
        <WayPart key={way?.name ?? word} ask={ask} way={way} cards={cardsIn(cards, ask, way)} />
      ))}
      {loose.length > 0 && (
        <div>
          <h4 className={styles['way']}>{words.ofNoWay(many)}</h4>
          <GuideCards cards={loose} ask={ask} />
        </div>
      )}
    </section>
  )
}

function WayPart({ ask, way, cards }: { ask: Ask; way: Way | undefined; cards: readonly Card[] }) {
  const mayWrite = useMayWrite()
  const said = useWordsOf(ask, way)
  return (
    <div className={styles['part']}>
      {way && (
        <div>
          <h4 className={styles['way']}>{said.label}</h4>
          {said.explains && <p className={styles['quiet']}>{said.explains}</p>}
        </div>
      )}
      <GuideCards cards={cards} ask={ask} />
      {mayWrite && <NameLine ask={ask} way={way} what={said.label} more={cards.length > 0} />}
    </div>
  )
}

/** A way's words: the guide's own, else those of the value that it sets. */
function useWordsOf(ask: Ask, way: Way | undefined): Pick<Option, 'label' | 'explains'> {
  const { ways } = useWords().board.guide
  const { word, fields }: { word: string; fields: Record<string, { options?: readonly Option[] }> } =
    cardKinds[ask.kind]
  if (!way) return { label: word }
  const options = Object.keys(way.says).flatMap((field) => fields[field]?.options ?? [])
  return ways[way.name] ?? options.find(({ value }) => value === way.name) ?? { label: way.name }
}
