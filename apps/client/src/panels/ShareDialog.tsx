import { useState } from 'react'
import { FaultAlert } from './FaultAlert.tsx'
import { ListState } from './ListState.tsx'
import { ActDialog } from '../ui/ActDialog.tsx'
import { useWords } from '../words/words.ts'
import { EmbedList } from './embeds/EmbedList.tsx'
import { useEmbeds } from './embeds/useEmbeds.ts'
import { inDays } from './share/ending.ts'
import { askFor, wrongIn } from './share/invitation-form.ts'
import type { Wish } from './share/invitation-form.ts'
import { InvitationFields } from './share/InvitationFields.tsx'
import { InvitationList } from './share/InvitationList.tsx'
import { LinkReady } from './share/LinkReady.tsx'
import { passphrase } from './share/passphrase.ts'
import { UnseenNote } from './share/UnseenNote.tsx'
import { useInvitations } from './share/useInvitations.ts'
import { useInviting } from './share/useInviting.ts'

interface Props {
  board: string
  onClose: () => void
}

const usual = (): Wish => ({ role: 'commenter', ends: inDays(30), password: passphrase(), uses: '' })

/** Lets people in to a board by a link: what they may do, until when, with which password. */
export function ShareDialog({ board, onClose }: Props) {
  const words = useWords()
  const said = words.share
  const [wish, setWish] = useState(usual)
  const create = useInviting()

  if (create.data)
    return (
      <LinkReady
        title={said.ready}
        says={wish.password ? said.readySays : said.readySaysOpen}
        url={create.data.url}
        password={wish.password}
        onAnother={() => {
          create.reset()
          setWish(usual())
        }}
        onClose={onClose}
      />
    )

  const submit = () => Object.keys(wrongIn(wish, words)).length > 0 || create.mutate(askFor(board, wish))
  return (
    <ActDialog
      title={said.title}
      says={said.says(wish.role, Boolean(wish.password), Boolean(wish.ends))}
      note={<UnseenNote says={said.internal} />}
      act={said.act}
      busy={create.isPending}
      onAct={submit}
      onClose={onClose}
    >
      <InvitationFields wish={wish} onWish={(change) => setWish({ ...wish, ...change })} />
      <Shared board={board} fault={create.error} />
    </ActDialog>
  )
}

/** Which links there are to a board, or why they cannot be told, or a new one not be made. */
function Shared({ board, fault }: { board: string; fault: unknown }) {
  const said = useWords().share
  const invitations = useInvitations(board)
  const embeds = useEmbeds(board)
  return (
    <>
      {fault ? <FaultAlert of={fault} /> : <ListState of={invitations.error ? invitations : embeds} />}
      <InvitationList links={invitations.data} title={said.existing} />
      <EmbedList links={embeds.data} />
    </>
  )
}
