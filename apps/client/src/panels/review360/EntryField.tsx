import { useMutation } from '@tanstack/react-query'
import { api } from '../../session/api.ts'
import { TextArea } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { Colliding } from './Colliding.tsx'
import type { Part, Review } from './the-review.ts'
import { inTurn } from './in-turn.ts'
import { useSavedWords } from './useSavedWords.ts'

interface Props {
  review: Review
  part: Part
  /** Its id, also of one that is not written yet. */
  id: string
  /** Counted from 1, for who hears it. */
  at: number
}

/** One thing that our side says, written by any of us. */
export function EntryField({ review, part, id, at }: Props) {
  const words = useWords().review360
  const said = words.writing
  const found = review.entries.find((one) => one.id === id)
  const write = useMutation({ ...api.reviews.write.mutationOptions(), scope: inTurn(review.id) })
  const field = useSavedWords({
    stands: { value: found?.text ?? '', version: found?.version ?? 0 },
    isNothing: (text) => text.trim() === '',
    send: async (text, was) => {
      const { version, clash } = await write.mutateAsync({ review: review.id, part, entry: id, text, was })
      return { version, clash: clash && { value: clash.text, version: clash.version, by: clash.by } }
    },
  })
  return (
    <li>
      <TextArea
        rows={1}
        maxLength={2_000}
        aria-label={said.entry(said.parts[part].title, at)}
        placeholder={at === 1 ? said.first : said.another}
        value={field.value}
        onChange={(event) => field.type(event.currentTarget.value)}
        onBlur={field.leave}
      />
      <Colliding
        theirs={field.clash && { text: field.clash.value, by: nameOf(review, field.clash.by) }}
        fault={field.fault}
        onMine={field.keepMine}
        onTheirs={field.takeTheirs}
      />
    </li>
  )
}

const nameOf = ({ people }: Review, by: string | null): string | undefined =>
  by === null ? undefined : people[by]
