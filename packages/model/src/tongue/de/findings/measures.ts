import type { Dictionary } from '../../tongue.ts'

export const measuresFindings: Dictionary = {
  'Every objective is set, and none of them counts what people buy.':
    'Alle Ziele stehen, und keins zählt, was Menschen kaufen.',
  'Set a goal for what they buy': 'Ein Ziel setzen für das, was sie kaufen',
  'What they buy': 'Was sie kaufen',
  'Every objective is set, and none of them counts what people feel or whether they stay.':
    'Alle Ziele stehen, und keins zählt, was Menschen fühlen oder ob sie bleiben.',
  'Set a goal for belonging': 'Ein Ziel für Zugehörigkeit setzen',
  'They belong': 'Sie gehören dazu',
  'where it is read': 'wo sie abgelesen wird',
  'Say where it is read': 'Sagen, wo sie abgelesen wird',
  'how often': 'wie oft',
  'Say how often it is read': 'Sagen, wie oft sie abgelesen wird',
  'Read it {0}, as others of its source': 'So oft ablesen wie andere derselben Quelle: {0}',
  '{0} {1} after {2} of its time: {3} of {4} on {5}.': '{0} {1}, nach {2} der Zeit: {3} von {4} am {5}.',
  'stands further off than at the start': 'ist weiter weg als am Anfang',
  'is {0} of the way': 'hat {0} des Wegs geschafft',
  'Write down what changes': 'Aufschreiben, was sich ändert',
  'Aim for {0} and note why': '{0} anpeilen und vermerken, warum',
  'Change {0}': '{0} ändern',
}
