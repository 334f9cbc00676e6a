import { useRoundActs, type Round } from '../../session/round.ts'
import { Button } from '../../ui/Button.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { useRoundFault } from './useRoundFault.ts'
import styles from './round.module.css'

/** Lets people write unseen, tells how many have, and shows it all at once. */
export function PrivateSection({ round }: { round: Round }) {
  const words = useWords().round.private
  const say = useToast()
  const { board, hide, reveal } = useRoundActs(useRoundFault())
  const { people, pieces } = round.written
  const show = () =>
    reveal.mutate({ board }, { onSuccess: ({ shown }) => say({ says: words.revealed(shown) }) })
  return (
    <section className={styles['part']}>
      <h3>{words.title}</h3>
      <Switch
        label={words.on}
        help={words.help}
        checked={round.private}
        onCheckedChange={(on) => hide.mutate({ board, on })}
      />
      {(round.private || pieces > 0) && <p className={styles['quiet']}>{words.written(people)}</p>}
      {pieces > 0 && (
        <Button size="s" variant="primary" disabled={reveal.isPending} onClick={show}>
          {words.reveal(pieces)}
        </Button>
      )}
    </section>
  )
}
