import type { CardOf } from '../cards/index.ts'
import { sameText } from './words.ts'

/** Speaks to single people by what is known of them, and of our own accord: who calls us has chosen to be spoken to. */
export function speaksDirectly(
  { means, type, push }: Pick<CardOf<'contactPoint'>, 'means' | 'type' | 'push'>,
  directMeans: readonly string[],
): boolean {
  if (type === 'customerInitiated' || (push !== true && type !== 'companyCreated')) return false
  return means !== undefined && directMeans.some((one) => sameText(one, means))
}
