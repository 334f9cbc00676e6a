import { useMemo, useState } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { fits, linkKindNames, linkKinds, type LinkKindName } from '@parley/model/links/index.ts'
import { useBoard, useEdit } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import styles from './inspector.module.css'

/** A verb read from this card: along the arrow, or against it. */
type Way = { kind: LinkKindName; back: boolean }

const keyOf = ({ kind, back }: Way): string => `${kind} ${back ? 'back' : 'along'}`

/** Choose how, then with which card; only what fits can be chosen. */
export function AddLink({ card, onDone }: { card: Card; onDone: () => void }) {
  const edit = useEdit()
  const words = useWords().board.inspector
  const cards = useBoard((board) => board.cards)
  const ways = useMemo(() => waysFrom(card, [...cards.values()]), [card, cards])
  const [chosen, setChosen] = useState('')
  const [other, setOther] = useState('')
  const way = ways.find((one) => keyOf(one) === chosen) ?? ways[0]
  if (!way) return <p className={styles['hint']}>{words.links.noneFits}</p>
  const ends = [...cards.values()].filter((one) => one.id !== card.id && joins(way, card, one)).sort(byTitle)
  const end = ends.find((one) => one.id === other)
  const link = () => {
    if (!end) return
    edit.addLink(
      way.back
        ? { kind: way.kind, from: end.id, to: card.id }
        : { kind: way.kind, from: card.id, to: end.id },
    )
    onDone()
  }
  return (
    <div className={styles['addLink']}>
      <Field label={words.links.verb} help={linkKinds[way.kind].explains}>
        <Select autoFocus value={keyOf(way)} onChange={(event) => setChosen(event.currentTarget.value)}>
          {ways.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {one.back ? linkKinds[one.kind].back : linkKinds[one.kind].verb}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.links.card}>
        <Select value={end?.id ?? ''} onChange={(event) => setOther(event.currentTarget.value)}>
          <option value="">{words.links.chooseCard}</option>
          {ends.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one, words.untitled)}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="s" variant="primary" disabled={!end} onClick={link}>
        {words.links.act}
      </Button>
    </div>
  )
}

const byTitle = (a: Card, b: Card): number => a.title.localeCompare(b.title)

const joins = ({ kind, back }: Way, card: Card, other: Card): boolean =>
  back ? fits(kind, other.kind, card.kind) : fits(kind, card.kind, other.kind)

/** The verbs for which there is a card, the general “depends on” last. */
function waysFrom(card: Card, cards: readonly Card[]): Way[] {
  const kinds = new Map(cards.filter((one) => one.id !== card.id).map((one) => [one.kind, one]))
  return linkKindNames
    .toSorted((a, b) => Number(a === 'dependsOn') - Number(b === 'dependsOn'))
    .flatMap((kind) => [
      { kind, back: false },
      { kind, back: true },
    ])
    .filter((way) => [...kinds.values()].some((one) => joins(way, card, one)))
}
