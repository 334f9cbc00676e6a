import type { Card } from '@parley/model/cards/index.ts'
import { useEdit } from '../../session/useBoard.tsx'

/** What the fields of a card show, and how each is written: a decided change is a step, letters gather into one. */
export function useFieldsOf(card: Card, disabled: boolean) {
  const edit = useEdit()
  const whose = { card: card.id }
  const values: Readonly<Record<string, unknown>> = card
  return {
    values,
    disabled,
    kind: card.kind,
    card: card.id,
    onWrite: (name: string, value: unknown, typing: boolean) =>
      typing ? edit.typeField(whose, [name], value) : edit.setField(whose, [name], value),
    onPart: (name: string, key: string, value: unknown, typing: boolean) =>
      typing ? edit.typeField(whose, [name, key], value) : edit.setField(whose, [name, key], value),
  }
}
