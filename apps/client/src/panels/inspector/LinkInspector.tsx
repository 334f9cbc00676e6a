import { ArrowRight } from 'lucide-react'
import { linkKinds, verbsBetween, type Link, type LinkKindName } from '@parley/model/links/index.ts'
import { addLink, removeLinks } from '@parley/model/board/edit.ts'
import { newId } from '@parley/model/ids.ts'
import { useCard, useEdit, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { TalkAbout } from '../comments/TalkAbout.tsx'
import { CardChip } from '../CardChip.tsx'
import { LinkFields } from './LinkFields.tsx'
import styles from './inspector.module.css'

/** One link: both ends, its verb, what it says beside the verb, and the way out. */
export function LinkInspector({ link }: { link: Link }) {
  const session = useSession()
  const edit = useEdit()
  const disabled = !useMayWrite()
  const words = useWords().board.inspector
  const kind = linkKinds[link.kind]
  return (
    <div className={styles['inspect']}>
      <header className={styles['head']}>
        <span className={styles['kind']}>{words.link.word}</span>
        <div className={styles['ends']}>
          <CardChip id={link.from} />
          <Icon of={ArrowRight} points />
          <CardChip id={link.to} />
        </div>
        <p className={styles['explains']}>{kind.explains}</p>
      </header>
      <TalkAbout about={{ link: link.id }} />
      <VerbField link={link} disabled={disabled} />
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

/** Another verb is another link: the fields of the old one would mean nothing under it. */
function VerbField({ link, disabled }: { link: Link; disabled: boolean }) {
  const session = useSession()
  const edit = useEdit()
  const words = useWords().board.inspector.link
  const from = useCard(link.from)
  const to = useCard(link.to)
  if (!from || !to) return null
  const change = (kind: LinkKindName) => {
    const id = newId()
    edit.together((pen) => {
      removeLinks(pen, [link.id])
      addLink(pen, { id, kind, from: link.from, to: link.to })
    })
    session.selected.setState([id], true)
  }
  return (
    <Field label={words.verb}>
      <Select
        value={link.kind}
        disabled={disabled}
        onChange={(event) => change(event.currentTarget.value as LinkKindName)}
      >
        {verbsBetween(from.kind, to.kind).map((kind) => (
          <option key={kind} value={kind}>
            {linkKinds[kind].verb}
          </option>
        ))}
      </Select>
    </Field>
  )
}
