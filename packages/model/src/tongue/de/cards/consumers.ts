import type { Dictionary } from '../../tongue.ts'

export const consumersCards: Dictionary = {
  'Consumer base': 'Kundenbasis',
  'Consumer bases': 'Kundenbasen',
  'What we know of customers and prospects, and since when.':
    'Was wir von Kunden und Interessenten wissen, und seit wann.',
  Source: 'Quelle',
  'Where the records come from.': 'Woher die Datensätze kommen.',
  Records: 'Datensätze',
  'How many people, households or accounts it holds.':
    'Wie viele Menschen, Haushalte oder Konten sie enthält.',
  Customers: 'Kunden',
  'How many of them buy from us.': 'Wie viele davon bei uns kaufen.',
  Prospects: 'Interessenten',
  'How many of them do not buy from us yet.': 'Wie viele davon noch nicht bei uns kaufen.',
  'As of': 'Stand',
  'The day the records were last brought up to date.':
    'Der Tag, an dem die Datensätze zuletzt aufgefrischt wurden.',
  Holds: 'Enthält',
  'What it says about each of them; the method asks for at least the first four.':
    'Was sie über jeden sagt; die Methode verlangt mindestens die ersten vier.',
  Demographics: 'Demografie',
  Psychographics: 'Psychografie',
  Attitudes: 'Einstellungen',
  'Purchase history': 'Kaufverlauf',
  'Category network': 'Markennetz',
  'Which brands they buy, and what they connect with each.':
    'Welche Marken sie kaufen und was sie mit jeder verbinden.',
  'Lawful basis': 'Rechtsgrundlage',
  'Why the records may be kept and used.': 'Warum die Datensätze aufbewahrt und genutzt werden dürfen.',
  Segment: 'Segment',
  Segments: 'Segmente',
  'People who buy alike: known by what they did, not by who they are.':
    'Menschen, die ähnlich kaufen: erkannt an dem, was sie taten, nicht daran, wer sie sind.',
  Loyalty: 'Treue',
  'To whom most of their category spending goes.':
    'Wohin das meiste Geld geht, das sie in der Kategorie ausgeben.',
  Loyal: 'Treu',
  'Half or more of what they spend in the category is ours.':
    'Die Hälfte oder mehr von dem, was sie in der Kategorie ausgeben, geht an uns.',
  Elsewhere: 'Anderswo treu',
  'Half or more goes to one other brand.': 'Die Hälfte oder mehr geht an eine andere Marke.',
  Swing: 'Wechselnd',
  'No brand has half.': 'Keine Marke hat die Hälfte.',
  New: 'Neu',
  'They do not buy in the category yet.': 'Sie kaufen noch nicht in der Kategorie.',
  'Rests on': 'Beruht auf',
  'Behaviour says more about what people will do than attitude and intent.':
    'Verhalten sagt mehr darüber, was Menschen tun werden, als Einstellung und Absicht.',
  Behaviour: 'Verhalten',
  Attitude: 'Einstellung',
  Intent: 'Absicht',
  'Brand shares': 'Markenanteile',
  'What part of their category spending each brand gets. Together 100%.':
    'Welchen Teil ihrer Ausgaben in der Kategorie jede Marke bekommt. Zusammen 100\u00A0%.',
  'How many people, households or accounts of the base belong to it.':
    'Wie viele Menschen, Haushalte oder Konten der Kundenbasis dazugehören.',
  'Counted or estimated': 'Gezählt oder geschätzt',
  'A count comes from the base; an estimate from somebody’s head.':
    'Gezählt wird in der Kundenbasis; geschätzt wird im Kopf.',
  Counted: 'Gezählt',
  Estimated: 'Geschätzt',
  'Buys every': 'Kauft alle',
  'Days between two purchases in the category.': 'Tage zwischen zwei Käufen in der Kategorie.',
  days: 'Tage',
  Priority: 'Priorität',
  '1 is first, 3 is last.': '1 kommt zuerst, 3 zuletzt.',
  Margin: 'Marge',
  'What one customer leaves in a year.': 'Was ein Kunde in einem Jahr einbringt.',
  Stays: 'Bleibequote',
  'The share of customers who are still there after a year.':
    'Der Anteil der Kunden, die nach einem Jahr noch da sind.',
  Discount: 'Abzinsung',
  'What a year of waiting costs.': 'Was ein Jahr Warten kostet.',
  'Lifetime value': 'Kundenwert',
  'What one customer is worth, where it is stated; otherwise it is computed.':
    'Was ein Kunde wert ist, wo es angegeben ist; sonst wird es berechnet.',
  'Who belongs to it': 'Wer dazugehört',
  'In words that somebody could count by: window, category, share.':
    'In Worten, nach denen man zählen könnte: Zeitraum, Kategorie, Anteil.',
  Languages: 'Sprachen',
  'The languages they are spoken to in, such as en or de-AT.':
    'Die Sprachen, in denen man mit ihnen spricht, etwa en oder de-AT.',
}
