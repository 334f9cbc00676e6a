import { z } from 'zod'
import { Id } from './ids.ts'

const Coordinate = z.number().min(-1e7).max(1e7)

/** What a thread is about. A finding is its rule and the cards it names; a point is one of the canvas. */
export const About = z.union([
  z.strictObject({ card: Id }),
  z.strictObject({ link: Id }),
  z.strictObject({
    finding: z.strictObject({ rule: z.string().min(1).max(20), cards: z.array(Id).max(100) }),
  }),
  z.strictObject({ point: z.strictObject({ x: Coordinate, y: Coordinate }) }),
  z.strictObject({ snapshot: Id }),
])
export type About = z.infer<typeof About>

export const aboutKinds = ['card', 'link', 'finding', 'point', 'snapshot'] as const
export type AboutKind = (typeof aboutKinds)[number]

/** Where a thread hangs: two threads about the same thing have the same anchor. All points of the canvas share one. */
export function anchorOf(about: About): { kind: AboutKind; anchor: string } {
  if ('card' in about) return { kind: 'card', anchor: about.card }
  if ('link' in about) return { kind: 'link', anchor: about.link }
  if ('point' in about) return { kind: 'point', anchor: '' }
  if ('snapshot' in about) return { kind: 'snapshot', anchor: about.snapshot }
  const { rule, cards } = about.finding
  return { kind: 'finding', anchor: [rule, ...cards.toSorted()].join(' ') }
}

/** What can be put to a comment with one press. Few, so that they are read. */
export const reactions = ['👍', '❤️', '🎉', '😄', '👀', '✅'] as const
export const Reaction = z.enum(reactions)
export type Reaction = z.infer<typeof Reaction>

/** Letters of one comment or note, and people named in one. */
export const talkLimits = { text: 10_000, mentions: 50 } as const
