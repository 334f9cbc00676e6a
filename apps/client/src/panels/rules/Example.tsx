import { useId, useMemo } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { cardWidth, type Laid, type Plot } from '@parley/model/board/plot.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import { aroundOf } from '../../canvas/around.ts'
import { useWords } from '../../words/words.ts'
import { sentenceOf } from '../find/find-on-board.ts'
import { SmallCard } from '../SmallCard.tsx'
import { plotOf } from './example.ts'
import { scrolls } from '../../ui/scrolls.ts'
import styles from './example.module.css'

/** A board of a few cards, drawn small with the faces that cards have; its links as sentences for who listens. */
export function Example({ board, title }: { board: Board; title: string }) {
  const said = useWords().board.rules
  const plot = useMemo(() => plotOf(board), [board])
  return (
    <figure className={styles['figure']}>
      <div className={styles['window']} role="region" aria-label={said.drawing(title)} {...scrolls}>
        <div className={styles['board']} style={{ inlineSize: plot.width, blockSize: plot.height }}>
          <Links of={plot} />
          {plot.cards.map((one) => (
            <ExampleCard key={one.card.id} of={one} on={board} />
          ))}
        </div>
      </div>
      {board.links.size > 0 && (
        <ul className="sr">
          {[...board.links.values()].map((link) => (
            <li key={link.id}>{sentenceOf(board, link)}</li>
          ))}
        </ul>
      )}
    </figure>
  )
}

function ExampleCard({ of: { card, x, y, height }, on }: { of: Laid; on: Board }) {
  return (
    <div
      className={styles['place']}
      style={{ insetInlineStart: x, insetBlockStart: y, inlineSize: cardWidth, blockSize: height }}
    >
      <SmallCard card={card} around={aroundOf(on, card)} />
    </div>
  )
}

function Links({ of: { curves, width, height } }: { of: Plot }) {
  const head = useId()
  return (
    <svg aria-hidden className={styles['links']} width={width} height={height}>
      <marker
        id={head}
        viewBox="0 0 7 7"
        refX="2"
        refY="3.5"
        markerWidth="7"
        markerHeight="7"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 0 L7 3.5 L0 7 z" />
      </marker>
      {curves.map(({ link, path }) => (
        <path key={link.id} d={path} className={styles['curve']} markerEnd={`url(#${head})`} />
      ))}
      {curves.map(({ link, label }) => (
        <text key={link.id} x={label.x} y={label.y} className={styles['verb']}>
          {linkKinds[link.kind].verb}
        </text>
      ))}
    </svg>
  )
}
