import { nameOf } from '../kind-look.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../words/words.ts'
import { speaksOf } from './speaks-of.ts'
import { useAsks } from './useAsks.ts'
import styles from './listening.module.css'

interface Props {
  /** The contact point. */
  card: string
  /** What the page asks, as it is being written. */
  asked: readonly string[]
}

/** Which memories the page asks for; whoever told us already is not to be asked again, and LOOP-7 says so here. */
export function WhatItAsks({ card, asked }: Props) {
  const words = useWords()
  const said = words.listening.asks
  const asks = useAsks(card)
  const name = (memory: (typeof asks.memories)[number]) => nameOf(memory, words.board.inspector.untitled)
  const guessed = speaksOf(asked, asks.memories).filter(({ id }) => !asks.asked(id))
  if (asks.memories.length === 0) return null
  return (
    <>
      <Field label={said.label} help={said.help} group>
        <div className={styles['memories']}>
          {asks.memories.map((memory) => (
            <label key={memory.id}>
              <input
                type="checkbox"
                checked={asks.asked(memory.id)}
                onChange={(event) => asks.ask(memory.id, event.target.checked)}
              />
              {name(memory)}
            </label>
          ))}
        </div>
      </Field>
      {guessed.map((memory) => (
        <Seems key={memory.id} name={name(memory)} onYes={() => asks.ask(memory.id, true)} />
      ))}
      {asks.again.map((says) => (
        <Alert key={says} severity="warning">
          {says} {said.instead}
        </Alert>
      ))}
    </>
  )
}

/** It asks for this memory by its words, and nobody has said so. */
function Seems({ name, onYes }: { name: string; onYes: () => void }) {
  const said = useWords().listening.asks
  return (
    <Alert
      severity="hint"
      actions={
        <Button size="s" onClick={onYes}>
          {said.itDoes}
        </Button>
      }
    >
      {said.seems(name)}
    </Alert>
  )
}
