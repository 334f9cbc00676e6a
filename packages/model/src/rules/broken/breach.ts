import type { Command } from '../../board/command.ts'
import type { CardKindName } from '../../cards/index.ts'

/** A command on the board; a link that is cut is named by its ends and its verb. */
export type Step = Command | { cut: string }

/** One way in which a sound plan is broken, and which other rules rightly speak then: by code, with the reason. */
export type Breach = {
  story: string
  plan: 'refill-pouch' | 'commuter-pass'
  steps: readonly Step[]
  also: Readonly<Record<string, string>>
  /** The plan was approved as it stood before. */
  signed: boolean
}
/** By the code of the rule that is broken. */
export type Breaches = Readonly<Record<string, readonly Breach[]>>

const on =
  (plan: Breach['plan'], signed = false) =>
  (story: string, steps: readonly Step[], also: Breach['also'] = {}): Breach => ({
    story,
    plan,
    steps,
    also,
    signed,
  })

/** The refill pouch, the commuter pass, and the pouch once it is signed. */
export const pouch = on('refill-pouch')
export const pass = on('commuter-pass')
export const signedPouch = on('refill-pouch', true)

export const set = (card: string, path: string, value: unknown): Command => ({
  set: { card, path: path.split('.'), value },
})
export const unset = (card: string, path: string): Command => ({ unset: { card, path: path.split('.') } })
export const setPlan = (path: string, value: unknown): Command => ({
  set: { plan: true, path: path.split('.'), value },
})
export const unsetPlan = (path: string): Command => ({ unset: { plan: true, path: path.split('.') } })
export const setLink = (link: string, field: string, value: unknown): Command => ({
  set: { link, path: [field], value },
})
export const park = (card: string): Command => ({ park: { card } })
/** A new card, with the name that later steps know it by. */
export const add = (kind: CardKindName, as: string, title: string, fields: object = {}): Command => ({
  add: { as, kind, title, ...fields },
})

/** Links by their sentence: `c1 touches s1`. */
export const cut = (...links: readonly string[]): Step[] => links.map((link) => ({ cut: link }))
export const draw = (...links: readonly string[]): Command[] =>
  links.map((link) => {
    const [from = '', kind = '', to = ''] = link.split(' ')
    return { link: { kind, from, to } }
  })
