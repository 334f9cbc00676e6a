import type { Role } from '@parley/model/access.ts'

type Spell = { name: string; isOver: boolean }

/** Who may only look for a while, or is shut out; else everybody may write. */
export class Rights {
  readonly roles = new Map<string, Role | undefined>()
  readonly #spells: Spell[] = []

  /** Takes the right to write, with all others where there is no role; answers whether she still lacks it. */
  take(name: string, role: Role | undefined): () => boolean {
    const spell = { name, isOver: false }
    this.roles.set(name, role)
    this.#spells.push(spell)
    return () => !spell.isOver
  }

  everTaken(name: string): boolean {
    return this.#spells.some((spell) => spell.name === name)
  }

  giveBack(name: string): void {
    this.roles.delete(name)
    for (const spell of this.#spells) if (spell.name === name) spell.isOver = true
  }
}
