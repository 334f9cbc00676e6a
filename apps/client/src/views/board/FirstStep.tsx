import { Link, useSearch } from 'wouter'
import type { CardKindName } from '@parley/model/cards/index.ts'
import { viewAt } from '../../panels/board-views.ts'
import { nameIt } from '../../panels/go-to.ts'
import { useEdit, useMayWrite, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'

interface Props {
  kind: CardKindName
  /** What the button says, what the card is called at first, and the way to the canvas. */
  said: { act: string; made: string; canvas: string }
}

/** What an empty view begins with: its first card, which is named at once, or the canvas. */
export function FirstStep({ kind, said }: Props) {
  const session = useSession()
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const search = useSearch()
  const begin = () => {
    const id = edit.addCard({ kind, title: said.made })
    if (id) nameIt(session, id)
  }
  return (
    <>
      {mayWrite && (
        <Button variant="primary" onClick={begin}>
          {said.act}
        </Button>
      )}
      <Button asChild>
        <Link href={viewAt('canvas', search)}>{said.canvas}</Link>
      </Button>
    </>
  )
}
