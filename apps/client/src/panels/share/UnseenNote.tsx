import { EyeOff } from 'lucide-react'
import { Icon } from '../../ui/Icon.tsx'

/** What whoever comes by the link never sees. */
export function UnseenNote({ says }: { says: string }) {
  return (
    <>
      <Icon of={EyeOff} size="s" /> {says}
    </>
  )
}
