import { useMutation } from '@tanstack/react-query'
import { EyeOff } from 'lucide-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { FaultAlert } from '../FaultAlert.tsx'
import { api, queries } from '../../session/api.ts'
import { useBoard } from '../../session/useBoard.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { DateInput, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { useHere } from '../acts/Acting.tsx'
import { withFilter } from '../filter/address.ts'
import { useFilter } from '../filter/useFilter.ts'
import { searchOfView } from '../saved-views/search-of-view.ts'
import { useViewName } from '../saved-views/useViewName.ts'
import { endOf, inDays } from '../share/ending.ts'
import { EmbedList } from './EmbedList.tsx'
import { EmbedReady } from './EmbedReady.tsx'

/** Makes a link by which anybody sees this view, or the whole board, and can do nothing with it. */
export function EmbedDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.embed.make
  const { session, view } = useHere()
  const { on, filter } = useFilter()
  // A link lets nothing through that it asks for in vain; here that is passed over.
  const search = withFilter(searchOfView(view, useSearch()), filter).slice(1)
  const [what, setWhat] = useState<'view' | 'whole'>('view')
  const viewName = useViewName(view)
  const title = useBoard(({ plan }) => plan.title.trim())
  const [typed, setName] = useState<string>()
  const [ends, setEnds] = useState('')
  const name = typed ?? (what === 'whole' ? (title || said.whole).slice(0, 200) : viewName)
  const create = useMutation({
    ...api.embeds.create.mutationOptions(),
    onSuccess: () => queries.invalidateQueries({ queryKey: api.embeds.pathKey() }),
  })
  if (create.data) return <EmbedReady url={create.data.url} name={name.trim()} onClose={onClose} />
  const missing = name.trim() ? undefined : said.missing
  const past = ends !== '' && ends < inDays(0) ? words.share.endsPast : undefined
  const submit = () =>
    missing ??
    past ??
    create.mutate({
      board: session.board,
      name: name.trim(),
      search: what === 'view' ? search : '',
      ...(ends && { expiresAt: endOf(ends) }),
    })
  return (
    <ActDialog
      title={said.title}
      says={what === 'view' && on ? `${said.says} ${said.filtered}` : said.says}
      note={
        <>
          <Icon of={EyeOff} size="s" /> {said.never}
        </>
      }
      act={said.act}
      busy={create.isPending}
      onAct={submit}
      onClose={onClose}
    >
      <Segmented
        label={said.what}
        value={what}
        onValueChange={setWhat}
        options={[
          { value: 'view', label: said.view(words.board.views[view]) },
          { value: 'whole', label: said.whole },
        ]}
      />
      <Field label={said.name} help={said.nameHelp} error={missing}>
        <TextInput value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label={words.share.ends} error={past} optional>
        <DateInput narrow min={inDays(0)} value={ends} onChange={(event) => setEnds(event.target.value)} />
      </Field>
      <FaultAlert of={create.error} />
      <EmbedList board={session.board} />
    </ActDialog>
  )
}
