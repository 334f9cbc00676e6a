import type { Dictionary } from '../../tongue.ts'

export const baseFindings: Dictionary = {
  '{0} does not say that it holds the {1} of its people.':
    '{0} sagt nicht, dass über die Menschen bekannt ist: {1}.',
  'Say what it holds': 'Sagen, was sie enthält',
  'Note the purchase history that {0} was counted by':
    'Den Kaufverlauf vermerken, nach dem {0} gezählt wurde',
  'Note the purchase history that {0} was counted by, and say what else it holds':
    'Den Kaufverlauf vermerken, nach dem {0} gezählt wurde, und sagen, was noch enthalten ist',
  '{0} holds customers only, and nobody who could become one.':
    '{0} enthält nur Kunden und niemanden, der einer werden könnte.',
  'Count those who do not buy from us yet': 'Die zählen, die noch nicht bei uns kaufen',
  'Count the other {0} records as prospects': 'Die übrigen {0} Datensätze als Interessenten zählen',
  '{0} was last brought up to date on {1}, {2} days before the plan begins.':
    '{0} wurde zuletzt am {1} aufgefrischt, {2} Tage bevor der Plan beginnt.',
  'Import again and set the day': 'Neu einlesen und den Tag setzen',
  'why it may be kept': 'warum es aufbewahrt werden darf',
  'Say why it may be kept': 'Sagen, warum es aufbewahrt werden darf',
  'when it is deleted': 'wann es gelöscht wird',
  'Say when it is deleted': 'Sagen, wann es gelöscht wird',
  'Keep it as {0} is kept: {1}': 'So aufbewahren wie {0}: {1}',
  '{0} speaks to {1} one by one, and {2} does not say why their records may be used.':
    '{0} spricht {1} einzeln an, und {2} sagt nicht, warum die Datensätze genutzt werden dürfen.',
  'Say why {0} may be used': 'Sagen, warum {0} genutzt werden darf',
  'Choose means that address nobody in person': 'Mittel wählen, die niemanden persönlich ansprechen',
  'There is no consumer base, so nobody on this board has been counted.':
    'Es gibt keine Kundenbasis; niemand auf diesem Board ist gezählt.',
  'Add the consumer base': 'Die Kundenbasis anlegen',
  'Customers and prospects': 'Kunden und Interessenten',
  '{0} is counted in no consumer base.': '{0} ist in keiner Kundenbasis gezählt.',
  'Count them in {0}': 'In {0} zählen',
  'Add the base that they are counted in': 'Die Basis anlegen, in der sie gezählt sind',
}
