import type { Loop } from '@parley/model/metrics/way.ts'
import { useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { nextActOf, type Looping } from './useLoop.ts'
import styles from './NextStep.module.css'

interface Props {
  loop: Loop
  name: string
  owner: string | undefined
  acts: Looping
}

/** What is next to do, and whose it is; who may write does it, or says whose, from here. */
export function NextStep({ loop, name, owner, acts }: Props) {
  const words = useWords().loop
  const mayWrite = useMayWrite()
  const act = nextActOf(loop)
  if (!loop.next) return null
  return (
    <div className={styles['next']}>
      {!act && <span>{words.nextIs(words.stepsWithin[loop.next])}</span>}
      {act &&
        (mayWrite ? (
          <Button
            size="s"
            aria-label={words.nextFor(words.next[act], name)}
            onClick={() => acts.take(act, loop)}
          >
            {words.next[act]}
          </Button>
        ) : (
          <b>{words.next[act]}</b>
        ))}
      {owner ? (
        <small>{words.owner(owner)}</small>
      ) : mayWrite ? (
        <Button
          size="s"
          variant="bare"
          aria-label={words.nextFor(words.chooseOwner, name)}
          onClick={() => acts.chooseOwner(loop.feedback.id)}
        >
          {words.chooseOwner}
        </Button>
      ) : (
        <small>{words.nobody}</small>
      )}
    </div>
  )
}
