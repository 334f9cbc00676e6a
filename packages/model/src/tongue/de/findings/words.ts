import type { Dictionary } from '../../tongue.ts'

export const wordsFindings: Dictionary = {
  '{0} without a name': '{0} ohne Namen',
  '{0} {1}': '{0}. {1}',
  and: 'und',
  or: 'oder',
  January: 'Januar',
  February: 'Februar',
  March: 'März',
  April: 'April',
  May: 'Mai',
  June: 'Juni',
  July: 'Juli',
  August: 'August',
  September: 'September',
  October: 'Oktober',
  November: 'November',
  December: 'Dezember',
}
