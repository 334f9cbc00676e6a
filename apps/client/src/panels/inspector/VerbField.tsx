import { addLink, removeLinks } from '@parley/model/board/edit.ts'
import { newId } from '@parley/model/ids.ts'
import {
  isLinkKind,
  linkKinds,
  verbsBetween,
  type Link,
  type LinkKindName,
} from '@parley/model/links/index.ts'
import { useCard, useEdit } from '../../session/useBoard.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'

interface Props {
  link: Link
  disabled: boolean
  /** The new link in the place of the old. */
  onChanged?: (link: string) => void
}

/** Another verb is another link: the fields of the old one would mean nothing under it. */
export function VerbField({ link, disabled, onChanged }: Props) {
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
    onChanged?.(id)
  }
  return (
    <Field label={words.verb}>
      <Select
        value={link.kind}
        disabled={disabled}
        onChange={({ currentTarget: { value } }) => isLinkKind(value) && change(value)}
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
