import type { Dictionary } from '../../tongue.ts'

export const moneyRules: Dictionary = {
  'The budget lines plan more money than the plan’s budget has.':
    'Die Budgetposten planen mehr Geld, als das Budget des Plans hat.',
  'Money that is not there is taken from something in the end, and then nobody chooses what from.':
    'Geld, das nicht da ist, wird am Ende irgendwo weggenommen, und dann wählt niemand, wo.',
  'A contact point or a tool has no budget line and is not said to cost nothing, once there is a budget or a line.':
    'Ein Kontaktpunkt oder ein Werkzeug hat keinen Budgetposten, und niemand sagt, dass es nichts kostet, sobald es ein Budget oder einen Posten gibt.',
  'An answer takes hours, and hours are money. What nobody pays for does not happen.':
    'Eine Antwort braucht Stunden, und Stunden sind Geld. Was niemand bezahlt, geschieht nicht.',
  'A contact point reaches more than 100%, or its gross rating points are off reach times frequency by more than tolerance.':
    'Ein Kontaktpunkt erreicht mehr als 100\u00A0%, oder seine GRP weichen um mehr als die Toleranz von Reichweite mal Häufigkeit ab.',
  'Gross rating points are reach in percent times frequency. If the three disagree, one of them was bought wrongly.':
    'GRP sind Reichweite in Prozent mal Häufigkeit. Passen die drei nicht zusammen, wurde eins davon falsch gekauft.',
  'A budget line is in another currency than the plan and says no rate.':
    'Ein Budgetposten hat eine andere Währung als der Plan und nennt keinen Kurs.',
  'Two sorts of money make no sum. Without a rate the line counts for nothing.':
    'Zwei Sorten Geld ergeben keine Summe. Ohne Kurs zählt der Posten nichts.',
  'The budget lines that count to a strategy plan more or less than its budget.':
    'Die Budgetposten, die zu einer Strategie zählen, planen mehr oder weniger als ihr Budget.',
  'Two numbers for one purse: one of them will be believed, and it may be the wrong one.':
    'Zwei Zahlen für eine Kasse: Eine davon wird geglaubt, und es kann die falsche sein.',
  'Each customer whom an objective wins and keeps costs more than one of the class that the customer joins is worth.':
    'Jeder Kunde, den ein Ziel gewinnt und hält, kostet mehr, als einer der Klasse wert ist, in die er kommt.',
  'A trial may cost more than it brings. What one customer is worth in a lifetime is the most that winning one may cost.':
    'Ein Versuch kann mehr kosten, als er bringt. Was ein Kunde im Leben wert ist, darf es höchstens kosten, einen zu gewinnen.',
  'Human marketing; customer lifetime value': 'Menschliches Marketing; Kundenwert',
  'The human strategy has less than floor % of what both strategies have together.':
    'Die Menschenstrategie hat weniger als die Untergrenze von dem, was beide Strategien zusammen haben.',
  'Nobody believes in what gets only the change. To have the money, the mindset has to come first.':
    'Niemand glaubt an das, was nur das Kleingeld bekommt. Um das Geld zu haben, muss die Haltung zuerst kommen.',
}
