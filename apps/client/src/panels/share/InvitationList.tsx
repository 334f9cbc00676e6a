import { useMutation, useQuery } from '@tanstack/react-query'
import type { Answers } from '../../session/api.ts'
import { api, faultOf, queries } from '../../session/api.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useNow } from '../../ui/useNow.ts'
import { useFormats, useWords } from '../../words/words.ts'
import styles from './InvitationList.module.css'

type Invitation = Answers['invitations']['list'][number]

interface Props {
  /** Links to this board; without one, to the workspace. */
  board?: string
  title: string
}

/** Ending a link to a board puts out whoever came by it; one to the workspace has done its work once it is used. */
const isUsedUp = ({ uses, maxUses }: Invitation): boolean => maxUses !== null && uses >= maxUses

/** The links that lead here, each with a way to end it. */
export function InvitationList({ board, title }: Props) {
  const words = useWords()
  const list = useQuery(api.invitations.list.queryOptions(board === undefined ? {} : { board }))
  if (list.error)
    return <Alert severity="error">{faultOf(list.error, words.ui.unreachable.title).says}</Alert>
  const links = list.data?.filter((link) => board !== undefined || !isUsedUp(link)) ?? []
  if (links.length === 0) return null
  return (
    <section className={styles['links']} aria-labelledby="links">
      <h3 id="links">{title}</h3>
      <ul>
        {links.map((invitation) => (
          <InvitationRow key={invitation.invitation} invitation={invitation} />
        ))}
      </ul>
    </section>
  )
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const words = useWords()
  const said = words.share
  const toast = useToast()
  const facts = useFacts(invitation)
  const revoke = useMutation({
    ...api.invitations.revoke.mutationOptions(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.invitations.list.queryKey() })
      toast({ says: said.revoked })
    },
    onError: (error) => toast({ says: faultOf(error, words.ui.unreachable.title).says }),
  })
  const name = said.roleOf[invitation.role] ?? invitation.role
  return (
    <li className={styles['link']}>
      <div className={styles['words']}>
        <b>{name}</b>
        <p>{facts}</p>
      </div>
      <Button
        size="s"
        busy={revoke.isPending}
        onClick={() => revoke.mutate({ invitation: invitation.invitation })}
      >
        {said.revoke}
        <span className="sr">{`${name}, ${facts}`}</span>
      </Button>
    </li>
  )
}

/** What is worth knowing of a link, in a line. */
function useFacts({ expiresAt, uses, maxUses, password }: Invitation): string {
  const said = useWords().share
  const formats = useFormats()
  const now = useNow()
  const over = expiresAt !== null && Date.parse(expiresAt) <= now
  const end = expiresAt === null ? said.forever : (over ? said.endedOn : said.endsOn)(formats.day(expiresAt))
  const used = uses === 0 && maxUses === null ? said.unused : said.usedOf(uses, maxUses)
  return [end, used, password && said.withPassword].filter(Boolean).join(', ')
}
