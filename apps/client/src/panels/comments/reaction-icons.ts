import { CheckCheck, Eye, Heart, PartyPopper, Smile, ThumbsUp, type LucideIcon } from 'lucide-react'
import type { Reaction } from '@parley/model/comments.ts'

/** Drawn, not written: not every machine has letters for them. */
export const reactionIcons: Readonly<Record<Reaction, LucideIcon>> = {
  '👍': ThumbsUp,
  '❤️': Heart,
  '🎉': PartyPopper,
  '😄': Smile,
  '👀': Eye,
  '✅': CheckCheck,
}
