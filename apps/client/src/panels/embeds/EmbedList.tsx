import { useMutation } from '@tanstack/react-query'
import { useSayFault } from '../useSayFault.ts'
import { api, queries } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { Row, Rows } from '../../ui/Rows.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { isBoardView } from '../board-views.ts'
import type { Embed } from './useEmbeds.ts'
import styles from '../share/InvitationList.module.css'

/** The links by which anybody sees a board, each with what it shows, until when, and a way to end it. */
export function EmbedList({ links }: { links: readonly Embed[] | undefined }) {
  const words = useWords()
  if (!links || links.length === 0) return null
  return (
    <section className={styles['links']} aria-labelledby="embeds">
      <h3 id="embeds">{words.embed.list}</h3>
      <Rows>
        {links.map((embed) => (
          <EmbedRow key={embed.embed} embed={embed} />
        ))}
      </Rows>
    </section>
  )
}

function EmbedRow({ embed }: { embed: Embed }) {
  const { share } = useWords()
  return (
    <Row
      title={
        <>
          {embed.name}
          {embed.expired && <span className={styles['state']}>{share.state.expired}</span>}
        </>
      }
      says={useFacts(embed)}
      end={<EndEmbed embed={embed} />}
    />
  )
}

function useFacts({ search, expiresAt, expired }: Embed): string {
  const { share, embed, board } = useWords()
  const { day } = useFormats()
  const view = new URLSearchParams(search).get('view')
  const over = expired ? share.endedOn : share.endsOn
  return [
    isBoardView(view) ? board.views[view] : embed.wholeBoard,
    expiresAt === null ? share.forever : over(day(expiresAt)),
  ].join(', ')
}

function EndEmbed({ embed }: { embed: Embed }) {
  const words = useWords()
  const say = useToast()
  const sayFault = useSayFault()
  const revoke = useMutation({
    ...api.embeds.revoke.mutationOptions(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.embeds.pathKey() })
      say({ says: words.embed.revoked })
    },
    onError: sayFault,
  })
  return (
    <Button size="s" busy={revoke.isPending} onClick={() => revoke.mutate({ embed: embed.embed })}>
      {words.embed.revoke}
      <span className="sr">{embed.name}</span>
    </Button>
  )
}
