import { absent, lack } from './lack.ts'
import { metric } from './metric.ts'

/** Gross rating points of a contact point: what is stated counts where it cannot be worked out. */
export const ratingPoints = metric<'contactPoint', 'reach' | 'frequency' | 'grp'>({
  word: 'Gross rating points',
  about: 'contactPoint',
  formula: 'reach in % × frequency',
  unit: 'points',
  source: 'Arithmetic of media',
  answer({ reach, frequency, grp }) {
    if (reach !== undefined && (reach < 0 || reach > 100)) return lack('reach')
    if (frequency !== undefined && frequency < 0) return lack('frequency')
    if (reach !== undefined && frequency !== undefined) return pointsOf(reach, frequency)
    return grp === undefined || grp < 0 ? absent({ reach, frequency }) : grp
  },
})

/** How often 100 people are met, where so many of them are met so often. */
export const pointsOf = (reach: number, frequency: number): number => reach * frequency
