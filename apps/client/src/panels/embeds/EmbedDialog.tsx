import { FaultAlert } from '../FaultAlert.tsx'
import { ListState } from '../ListState.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { DateInput, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { useHere } from '../acts/Acting.tsx'
import { useFilter } from '../filter/useFilter.ts'
import { inDays } from '../share/ending.ts'
import { UnseenNote } from '../share/UnseenNote.tsx'
import { EmbedList } from './EmbedList.tsx'
import { useEmbeds } from './useEmbeds.ts'
import { EmbedReady } from './EmbedReady.tsx'
import { useEmbedWish } from './useEmbedWish.ts'

/** Makes a link by which anybody sees this view, or the whole board, and can do nothing with it. */
export function EmbedDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const said = words.embed.make
  const { session, view } = useHere()
  const { on } = useFilter()
  const wish = useEmbedWish()
  const embeds = useEmbeds(session.board)
  const { what, name, create } = wish
  if (create.data) return <EmbedReady url={create.data.url} name={name.trim()} onClose={onClose} />
  return (
    <ActDialog
      title={said.title}
      says={what === 'view' && on ? `${said.says} ${said.filtered}` : said.says}
      note={<UnseenNote says={said.never} />}
      act={said.act}
      busy={create.isPending}
      onAct={wish.submit}
      onClose={onClose}
    >
      <Segmented
        label={said.what}
        value={what}
        onValueChange={wish.setWhat}
        options={[
          { value: 'view', label: said.view(words.board.views[view]) },
          { value: 'whole', label: said.whole },
        ]}
      />
      <EmbedFields wish={wish} />
      {create.error ? <FaultAlert of={create.error} /> : <ListState of={embeds} />}
      <EmbedList links={embeds.data} />
    </ActDialog>
  )
}

/** What it is called, and until when it shows anything. */
function EmbedFields({ wish }: { wish: ReturnType<typeof useEmbedWish> }) {
  const { embed, share } = useWords()
  const said = embed.make
  return (
    <>
      <Field label={said.name} help={said.nameHelp} error={wish.missing}>
        <TextInput value={wish.name} maxLength={200} onChange={(event) => wish.setName(event.target.value)} />
      </Field>
      <Field label={share.ends} error={wish.past} optional>
        <DateInput
          narrow
          min={inDays(0)}
          value={wish.ends}
          onChange={(event) => wish.setEnds(event.target.value)}
        />
      </Field>
    </>
  )
}
