import { ArrowRight } from 'lucide-react'
import { linkKinds, type Link } from '@parley/model/links/index.ts'
import { useEdit, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { TalkAbout } from '../comments/TalkAbout.tsx'
import { ask } from '../go-to.ts'
import { CardChip } from '../CardChip.tsx'
import { LinkFields } from './LinkFields.tsx'
import { VerbField } from './VerbField.tsx'
import styles from './inspector.module.css'

/** One link: both ends, its verb, what it says beside the verb, and the way out. */
export function LinkInspector({ link }: { link: Link }) {
  const session = useSession()
  const edit = useEdit()
  const disabled = !useMayWrite()
  const words = useWords().board.inspector
  // Another verb is another link: it is read anew, and the keyboard goes along.
  const follow = (id: string) => {
    session.selected.setState([id], true)
    ask(session, { write: { field: 'verb' } })
  }
  return (
    <div className={styles['inspect']}>
      <LinkHead link={link} />
      <TalkAbout about={{ link: link.id }} />
      <div data-field="verb">
        <VerbField link={link} disabled={disabled} onChanged={follow} />
      </div>
      <LinkFields link={link} />
      {!disabled && (
        <Button
          size="s"
          className={styles['start']}
          onClick={() => {
            edit.removeLinks([link.id])
            session.selected.setState([], true)
          }}
        >
          {words.link.remove}
        </Button>
      )}
    </div>
  )
}

function LinkHead({ link }: { link: Link }) {
  const words = useWords().board.inspector
  return (
    <header className={styles['head']}>
      <span className={styles['kind']}>{words.link.word}</span>
      <div className={styles['ends']}>
        <CardChip id={link.from} />
        <Icon of={ArrowRight} points />
        <CardChip id={link.to} />
      </div>
      <p className={styles['explains']}>{linkKinds[link.kind].explains}</p>
    </header>
  )
}
