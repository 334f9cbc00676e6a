import { Button, type ButtonProps } from './Button.tsx'

interface Props extends ButtonProps {
  of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
}

/** Reads the next page of a long list; nothing after the last. */
export function NextPage({ of, ...button }: Props) {
  if (!of.hasNextPage) return null
  return <Button {...button} busy={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()} />
}
