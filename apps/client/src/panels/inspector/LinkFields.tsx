import type { Fields as FieldsSaid } from '@parley/model/cards/field.ts'
import { linkKinds, type Link } from '@parley/model/links/index.ts'
import { useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { Fields } from './Fields.tsx'

/** What a link says beside its verb. */
export function LinkFields({ link }: { link: Link }) {
  const edit = useEdit()
  const disabled = !useMayWrite()
  const { fields }: { fields: FieldsSaid } = linkKinds[link.kind]
  const whose = { link: link.id }
  return (
    <Fields
      fields={fields}
      values={link}
      disabled={disabled}
      onWrite={(name, value, typing) => (typing ? edit.typeField : edit.setField)(whose, [name], value)}
      onPart={(name, key, value, typing) =>
        (typing ? edit.typeField : edit.setField)(whose, [name, key], value)
      }
    />
  )
}
