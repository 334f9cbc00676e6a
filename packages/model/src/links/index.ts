import { z } from 'zod'
import { cardKinds, type CardKindName } from '../cards/index.ts'
import { localeSpoken, say } from '../tongue/tongue.ts'
import type { Ends } from './kind.ts'
import { feeds } from './feeds.ts'
import { describes } from './describes.ts'
import { voices } from './voices.ts'
import { proves } from './proves.ts'
import { touches } from './touches.ts'
import { carries } from './carries.ts'
import { asks } from './asks.ts'
import { addresses } from './addresses.ts'
import { says } from './says.ts'
import { targets } from './targets.ts'
import { measuredBy } from './measured-by.ts'
import { givesContextTo } from './gives-context-to.ts'
import { under } from './under.ts'
import { serves } from './serves.ts'
import { coordinatesWith } from './coordinates-with.ts'
import { funds } from './funds.ts'
import { countsTo } from './counts-to.ts'
import { heardAt } from './heard-at.ts'
import { saidBy } from './said-by.ts'
import { reveals } from './reveals.ts'
import { returnedAs } from './returned-as.ts'
import { announcedBy } from './announced-by.ts'
import { claims } from './claims.ts'
import { rememberedAs } from './remembered-as.ts'
import { recalls } from './recalls.ts'
import { answers } from './answers.ts'
import { covers } from './covers.ts'
import { spreads } from './spreads.ts'
import { overlaps } from './overlaps.ts'
import { trusts } from './trusts.ts'
import { dependsOn } from './depends-on.ts'
import { reviews } from './reviews.ts'
import { bearsOn } from './bears-on.ts'
import { routedTo } from './routed-to.ts'

/** Every kind of link. The verb reads from left to right. */
export const linkKinds = {
  feeds,
  describes,
  voices,
  proves,
  touches,
  carries,
  asks,
  addresses,
  says,
  targets,
  measuredBy,
  givesContextTo,
  under,
  serves,
  coordinatesWith,
  funds,
  countsTo,
  heardAt,
  saidBy,
  reveals,
  returnedAs,
  announcedBy,
  claims,
  rememberedAs,
  recalls,
  answers,
  covers,
  spreads,
  overlaps,
  trusts,
  dependsOn,
  reviews,
  bearsOn,
  routedTo,
} as const

export type LinkKindName = keyof typeof linkKinds
export const linkKindNames = Object.keys(linkKinds) as LinkKindName[]
export type LinkOf<K extends LinkKindName> = z.infer<(typeof linkKinds)[K]['schema']>
export type Link = { [K in LinkKindName]: LinkOf<K> }[LinkKindName]

export const isLinkKind = (name: unknown): name is LinkKindName =>
  typeof name === 'string' && Object.hasOwn(linkKinds, name)

const takes = (ends: Ends, kind: CardKindName): boolean => ends === 'any' || ends.includes(kind)

/** Does this verb fit from a card of one kind to a card of another? */
export const fits = (link: LinkKindName, from: CardKindName, to: CardKindName): boolean =>
  takes(linkKinds[link].from, from) && takes(linkKinds[link].to, to)

/** The verbs that fit between two kinds of card, the special ones before “depends on”. */
export const verbsBetween = (from: CardKindName, to: CardKindName): LinkKindName[] =>
  linkKindNames.filter((link) => fits(link, from, to))

/** What a kind of card can do: in English after “can”, in other tongues the verb that the link is called by. */
const deedOf = (link: LinkKindName): string =>
  localeSpoken() === 'en' ? linkKinds[link].base : linkKinds[link].verb

/** A kind of card as one of many: “an objective”, “a piece of feedback”. */
export function withArticle(kind: CardKindName): string {
  const { word, one } = cardKinds[kind]
  if (localeSpoken() !== 'en') return word
  return one ?? `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word.toLowerCase()}`
}
/** The second end of a sentence: “another segment” where the first is one too. */
const target = (to: CardKindName, from: CardKindName): string =>
  to === from ? withArticle(to).replace(/^an? /, 'another ') : withArticle(to)
const sentence = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}.`
const either = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join() : say`${parts.slice(0, -1).join(', ')} or ${parts.at(-1) ?? ''}`

/** What a kind of card can do to cards of the kinds it reaches with verbs of its own, each kind named once. */
function ownDeeds(from: CardKindName): string[] {
  const reached = new Set<CardKindName>()
  return linkKindNames.flatMap((link) => {
    const { from: starts, to: ends }: { from: Ends; to: Ends } = linkKinds[link]
    if (starts === 'any' || ends === 'any' || !starts.includes(from)) return []
    const end = ends.find((kind) => !reached.has(kind))
    for (const kind of ends) reached.add(kind)
    return end ? [`${deedOf(link)} ${target(end, from)}`] : []
  })
}

/** What is possible between the two, else what the first can do with others. */
function insteadOf(from: CardKindName, to: CardKindName): string {
  const special = (start: CardKindName, end: CardKindName): string =>
    either(verbsBetween(start, end).flatMap((link) => (link === 'dependsOn' ? [] : [deedOf(link)])))
  if (special(from, to)) return say`it can ${special(from, to)} it`
  if (special(to, from)) return say`${withArticle(to)} can ${special(to, from)} it`
  const own = ownDeeds(from).slice(0, 2)
  return own.length > 0 ? say`it can ${either(own)}` : say`it can only ${deedOf('dependsOn')} it`
}

/** Why a link of this kind cannot join the two, and what can: “A budget line cannot carry a message. It can fund a contact point.” */
export function whyNot(link: LinkKindName, from: CardKindName, to: CardKindName): string {
  const refused = say`${withArticle(from)} cannot ${deedOf(link)} ${target(to, from)}`
  return `${sentence(refused)} ${sentence(insteadOf(from, to))}`
}
