import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { Code } from './Code.tsx'
import { ListenFields } from './ListenFields.tsx'
import type { Listening, ListeningActs } from './useListening.ts'
import { changeOf, writtenIn, type Written } from './written.ts'

interface Props {
  link: Listening
  acts: ListeningActs
  onClose: () => void
}

/** One page on which people answer: its code, what it asks, until when, and its end. */
export function ListenSheet({ link, acts, onClose }: Props) {
  const words = useWords().listening.sheet
  const say = useToast()
  const [written, setWritten] = useState(() => writtenIn(link))
  const write = (change: Partial<Written>) => setWritten((before) => ({ ...before, ...change }))
  const onSuccess = () => {
    say({ says: words.saved })
    onClose()
  }
  const save = () => acts.change.mutate(changeOf(link, written), { onSuccess })
  return (
    <ActDialog
      title={words.title}
      says={words.says}
      note={<EndIt link={link} acts={acts} />}
      act={words.keep}
      busy={acts.change.isPending}
      onAct={save}
      onClose={onClose}
    >
      <Code url={link.url} card={link.card} />
      <ListenFields card={link.card} written={written} onWrite={write} />
    </ActDialog>
  )
}

function EndIt({ link: { link, closed }, acts }: Pick<Props, 'link' | 'acts'>) {
  const words = useWords().listening.sheet
  const say = useToast()
  const turn = closed ? acts.reopen : acts.close
  const says = closed ? words.reopened : words.closed
  return (
    <Button
      size="s"
      variant="bare"
      busy={turn.isPending}
      onClick={() => turn.mutate({ link }, { onSuccess: () => say({ says }) })}
    >
      {closed ? words.reopen : words.close}
    </Button>
  )
}
