import type { Dictionary } from '../../tongue.ts'

export const strandsCards: Dictionary = {
  Strategy: 'Strategie',
  Strategies: 'Strategien',
  'One of the two strands, with a lead and money of its own.':
    'Einer der beiden Stränge, mit eigener Leitung und eigenem Geld.',
  Strand: 'Strang',
  'Sales looks for return from buying, human for closeness.':
    'Verkauf sucht Ertrag aus Käufen, Mensch sucht Nähe.',
  Sales: 'Verkauf',
  Department: 'Abteilung',
  'Where it is led from; the human strand stands outside sales and marketing.':
    'Von wo aus sie geleitet wird; der Strang Mensch steht außerhalb von Verkauf und Marketing.',
  Budget: 'Budget',
  'The money this strand decides about.': 'Das Geld, über das dieser Strang entscheidet.',
  Team: 'Team',
  Teams: 'Teams',
  'The people who do the work, and who among them holds the money.':
    'Die Menschen, die die Arbeit tun, und wer von ihnen das Geld hat.',
  'What the team is there for.': 'Wofür das Team da ist.',
  Research: 'Forschung',
  'Customer care': 'Kundendienst',
  'Social responsibility': 'Soziale Verantwortung',
  'Who is in it, by name or by role.': 'Wer dazugehört, mit Namen oder Rolle.',
  'Holds the budget': 'Hat das Budget',
  'Who may spend without asking.': 'Wer ausgeben darf, ohne zu fragen.',
  'Budget line': 'Budgetposten',
  'Budget lines': 'Budgetposten',
  'Money for one thing: what is planned and what was spent.':
    'Geld für eine Sache: was geplant ist und was ausgegeben wurde.',
  Planned: 'Geplant',
  'What it is to cost.': 'Was es kosten soll.',
  Spent: 'Ausgegeben',
  'What it has cost so far.': 'Was es bisher gekostet hat.',
  Currency: 'Währung',
  'Only where it differs from the plan, such as NOK.': 'Nur wo sie vom Plan abweicht, etwa NOK.',
  Rate: 'Kurs',
  'What one unit of it is in the currency of the plan.':
    'Was eine Einheit davon in der Währung des Plans ist.',
}
