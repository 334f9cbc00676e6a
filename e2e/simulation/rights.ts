import type { Role } from '@parley/model/access.ts'
import type { Database } from '@parley/server/store/database.ts'
import { defaults } from '@parley/server/sync/settings.ts'

type Spell = { name: string; from: number; until: number }

/** Who may only look for a while, or is shut out; else everybody may write. */
export class Rights {
  readonly roles = new Map<string, Role | undefined>()
  readonly #spells: Spell[] = []

  /** Takes the right to write, with all others where there is no role; answers whether she still lacks it. */
  take(name: string, role: Role | undefined): () => boolean {
    const spell = { name, from: Date.now(), until: Infinity }
    this.roles.set(name, role)
    this.#spells.push(spell)
    return () => spell.until === Infinity
  }

  everTaken(name: string): boolean {
    return this.#spells.some((spell) => spell.name === name)
  }

  giveBack(name: string): void {
    this.roles.delete(name)
    for (const spell of this.#spells) if (spell.name === name) spell.until = Math.min(spell.until, Date.now())
  }

  /** Rows of somebody who might not write by then, and whose time for what was on its way was over. */
  async overstepped(database: Database, board: string): Promise<number> {
    const rows = database.selectFrom('journal').select(['at', 'person']).where('board', '=', board)
    const within = ({ at, person }: { at: number; person: string | null }) =>
      this.#spells.some(
        ({ name, from, until }) => name === person && at > from + defaults.lowerMs && at < until,
      )
    return (await rows.execute()).filter(within).length
  }
}
