import { Link } from 'wouter'
import { Button } from '../ui/Button.tsx'
import { PageMessage } from '../ui/PageMessage.tsx'
import { useFirstWords } from '../words/words.ts'

export function NotFoundView() {
  const { notFound } = useFirstWords().ui
  return (
    <PageMessage
      title={notFound.title}
      says={notFound.says}
      actions={
        <Button asChild>
          <Link href="/">{notFound.back}</Link>
        </Button>
      }
    />
  )
}
