import type { Dictionary } from '../../tongue.ts'

export const moneyFindings: Dictionary = {
  'No money is set aside for {0}, and nobody says that it costs nothing.':
    'Für {0} ist kein Geld vorgesehen, und niemand sagt, dass es nichts kostet.',
  'It costs nothing': 'Es kostet nichts',
  'Pay it from {0}': 'Aus {0} bezahlen',
  'Add a budget line': 'Einen Budgetposten anlegen',
  'What it costs': 'Was es kostet',
  'Each customer won and kept by {0} costs {1} and is worth {2}.':
    'Jeder durch {0} gewonnene und gehaltene Kunde kostet {1} und ist {2} wert.',
  'Spend less on {0}': 'Für {0} weniger ausgeben',
  'Win {0} instead': 'Stattdessen {0} gewinnen',
  'Win more': 'Mehr gewinnen',
  'Keep more of those who are won': 'Mehr von den Gewonnenen halten',
  'The human strategy has {0} of {1}: {2}, and not {3}.':
    'Die Menschenstrategie hat {0} von {1}: {2} und nicht {3}.',
  'Move {0} from {1}': '{0} von {1} herüberholen',
  'Give {0} {1}': '{0} {1} geben',
  'Set aside more for {0}': 'Für {0} mehr vorsehen',
  'The budget lines plan {0} of {1}: {2} too much.': 'Die Budgetposten planen {0} von {1}: {2} zu viel.',
  'Plan less': 'Weniger planen',
  'Raise the budget to {0}': 'Das Budget auf {0} erhöhen',
  '{0} is in {1}, the plan counts in {2}, and no rate is given.':
    '{0} ist in {1}, der Plan zählt in {2}, und kein Kurs ist angegeben.',
  'Set the rate': 'Den Kurs setzen',
  'Plan it in {0}': 'In {0} planen',
  'Use the rate of the other lines, {0}': 'Den Kurs der anderen Posten nehmen, {0}',
  'At {0}, {1} met {2} are {3} rating points, and not {4}.':
    'Bei {0} ergeben {1}, {2} erreicht, {3} GRP und nicht {4}.',
  'Set {0} rating points': '{0} GRP setzen',
  'Meet them {0}': 'Ihnen {0} begegnen',
  'Correct the reach': 'Die Reichweite berichtigen',
  '{0} is to reach {1} of the people, more than there are.':
    '{0} soll {1} der Menschen erreichen, mehr, als es gibt.',
  'Set the reach to {0}': 'Die Reichweite auf {0} setzen',
  'Give the reach in percent': 'Die Reichweite in Prozent angeben',
  '{0} has {1}, and its lines plan {2}: {3} {4}.': '{0} hat {1}, und die Posten planen {2}: {3} {4}.',
  'too much': 'zu viel',
  'too little': 'zu wenig',
  'Give it {0}': '{0} geben',
  'Plan {0} anew': '{0} neu planen',
  'Add a line for the other {0}': 'Einen Posten für die übrigen {0} anlegen',
  Reserve: 'Reserve',
}
