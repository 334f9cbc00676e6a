import { Link, useSearch } from 'wouter'
import { searchFor } from '../../panels/past/looked.ts'
import { faultOf } from '../../session/api.ts'
import { Button } from '../../ui/Button.tsx'
import { PageMessage } from '../../ui/PageMessage.tsx'
import { useWords } from '../../words/words.ts'

/** A moment that cannot be shown, and why. */
export function NotThere({ fault }: { fault: unknown }) {
  const words = useWords()
  const search = useSearch()
  return (
    <PageMessage
      title={words.past.notThere}
      says={faultOf(fault).says}
      actions={
        <Button asChild>
          <Link href={searchFor(undefined, search)}>{words.past.back}</Link>
        </Button>
      }
    />
  )
}
