import type { Board } from '@parley/model/board/board.ts'
import type { Command } from '@parley/model/board/command.ts'
import { planFields } from '@parley/model/board/plan.ts'
import { cardKinds, isCardKind, type CardKindName } from '@parley/model/cards/index.ts'
import type { Field, Fields } from '@parley/model/cards/field.ts'
import { commonFields } from '@parley/model/cards/kind.ts'
import { isLinkKind, linkKinds, withArticle } from '@parley/model/links/index.ts'
import type { Repair } from '@parley/model/rules/rule.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import type { Formats } from '../../words/format.ts'
import type { Words } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { shownValue } from '../shown-value.ts'

type Tongue = { words: Words; formats: Formats }
type Named = { kind: CardKindName; title: string }
type At = { card?: string | undefined; link?: string | undefined; path: readonly string[] }

/** What commands will change, a sentence each: what a person may read before she presses the button. */
export function changesOf(
  { commands, opens }: Pick<Repair, 'commands' | 'opens'>,
  board: Board,
  tongue: Tongue,
): string[] {
  const teller = new Teller(board, commands, tongue)
  const deeds = commands.map((command) => teller.tell(command))
  return opens ? [...deeds, teller.opens(opens)] : deeds
}

class Teller {
  readonly #board: Board
  readonly #added: ReadonlyMap<string, Named>
  readonly #tongue: Tongue

  constructor(board: Board, commands: readonly Command[], tongue: Tongue) {
    this.#board = board
    this.#tongue = tongue
    this.#added = new Map(
      commands.flatMap((command) => {
        if (!('add' in command) || !isCardKind(command.add.kind)) return []
        return [[command.add.as, { kind: command.add.kind, title: command.add.title }]]
      }),
    )
  }

  get #says() {
    return this.#tongue.words.board.findings.changes
  }

  tell(command: Command): string {
    const says = this.#says
    if ('set' in command) return this.#set(command.set, command.set.value)
    if ('unset' in command) return says.unset(this.#labelOf(command.unset), this.#ownerOf(command.unset))
    if ('add' in command) return this.#add(command.add)
    if ('link' in command) return says.link(this.#sentence(command.link))
    if ('park' in command) return says.park(this.#nameOf(command.park.card))
    if ('merge' in command)
      return says.merge(this.#nameOf(command.merge.gone), this.#nameOf(command.merge.keep))
    const link = this.#board.links.get(command.unlink.link)
    return says.unlink(link ? this.#sentence(link) : '')
  }

  opens({ card, field }: { card: string; field: string }): string {
    const at = { card, path: field.split('.') }
    return this.#says.opens(this.#labelOf(at), this.#nameOf(card))
  }

  #set(at: At, value: unknown): string {
    return this.#says.set(
      this.#labelOf(at),
      this.#ownerOf(at),
      shownValue(value, this.#fieldOf(at), this.#tongue),
    )
  }

  #add({ as: _as, kind, title, ...said }: Record<string, unknown> & { kind: string; title: string }): string {
    if (!isCardKind(kind)) return this.#says.add(kind, title, [])
    const fields: Fields = { ...commonFields, ...cardKinds[kind].fields }
    const facts = Object.entries(said).flatMap(([key, value]) => {
      const field = fields[key]
      return field ? [`${within(field.label)} ${shownValue(value, field, this.#tongue)}`] : []
    })
    return this.#says.add(withArticle(kind), title, facts)
  }

  #sentence({ kind, from, to }: { kind: string; from: string; to: string }): string {
    const verb = isLinkKind(kind) ? linkKinds[kind].verb : kind
    return this.#says.sentence(this.#nameOf(from), verb, this.#nameOf(to))
  }

  #nameOf(id: string): string {
    const card = this.#board.cards.get(id) ?? this.#added.get(id)
    return this.#says.quoted(card ? nameOf(card, this.#tongue.words.board.inspector.untitled) : id)
  }

  #ownerOf({ card, link }: At): string {
    if (card !== undefined) return this.#nameOf(card)
    const known = link === undefined ? undefined : this.#board.links.get(link)
    return known ? this.#says.theLink(this.#sentence(known)) : this.#says.thePlan
  }

  #fieldsOf({ card, link }: At): Fields {
    if (card !== undefined) {
      const kind = (this.#board.cards.get(card) ?? this.#added.get(card))?.kind
      return { ...commonFields, ...(kind && cardKinds[kind].fields) }
    }
    const known = link === undefined ? undefined : this.#board.links.get(link)
    return known ? linkKinds[known.kind].fields : planFields
  }

  /** The innermost field that the path reaches. */
  #fieldOf(at: At): Field | undefined {
    const [first = '', second = ''] = at.path
    const field = this.#fieldsOf(at)[first]
    return field?.fields?.[second] ?? field
  }

  #labelOf(at: At): string {
    const [first = '', second] = at.path
    if (first === 'title') return this.#tongue.words.board.inspector.title
    if (first === 'notes') return this.#tongue.words.board.inspector.notes
    const field = this.#fieldsOf(at)[first]
    const label = field?.label ?? first
    if (second === undefined) return label
    return this.#says.part(label, field?.fields?.[second]?.label ?? second)
  }
}
