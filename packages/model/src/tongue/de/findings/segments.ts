import type { Dictionary } from '../../tongue.ts'

export const segmentsFindings: Dictionary = {
  'The brand shares of {0} add up to {1} and not to 100%.':
    'Die Markenanteile von {0} ergeben {1} und nicht 100\u00A0%.',
  'Count the shares again': 'Die Anteile neu zählen',
  'Nothing says which brands {0} buy.': 'Nichts sagt, welche Marken {0} kauft.',
  'Count which brands they buy': 'Zählen, welche Marken sie kaufen',
  'Read them as parts of 1': 'Als Teile von 1 lesen',
  'Give {0} to all other brands together': 'Allen anderen Marken zusammen {0} geben',
  'Set {0} to {1}': '{0} auf {1} setzen',
  '{0} holds {1} customers and {2} prospects, and {3} records in all.':
    '{0} hat {1} Kunden und {2} Interessenten, aber {3} Datensätze insgesamt.',
  'the records': 'Die Datensätze',
  'the prospects': 'Die Interessenten',
  'the customers': 'Die Kunden',
  'Count the base again': 'Die Basis neu zählen',
  '{0} segments': '{0} Segmente',
  ', those in two of them counted once,': ', wer in zweien ist, einmal gezählt,',
  '{0} bases': '{0} Kundenbasen',
  '{0}{1} count {2} records, and {3} hold {4}.': '{0}{1} zählen {2} Datensätze, und {3} haben {4}.',
  '{0}{1} count {2} records, and {3} holds {4}.': '{0}{1} zählen {2} Datensätze, und {3} hat {4}.',
  'Read it as {0}': 'Als {0} lesen',
  'Fewer than none of {0} stay after a year.': 'Von {0} bleiben nach einem Jahr weniger als keine.',
  'Of {0}, {1} stay after a year, so that nobody would ever leave.':
    'Von {0} bleiben nach einem Jahr {1}, sodass nie jemand ginge.',
  'Count how many stay': 'Zählen, wie viele bleiben',
  'Discount {0} a year, as for {1}': 'Mit {0} pro Jahr abzinsen, wie bei {1}',
  'For {0} a year of waiting costs nothing or less.': 'Bei {0} kostet ein Jahr Warten nichts oder weniger.',
  'Say what a year of waiting costs': 'Sagen, was ein Jahr Warten kostet',
  'A customer of {0} is stated to be worth {1}, and the rates give {2}.':
    'Ein Kunde aus {0} soll {1} wert sein, und die Sätze ergeben {2}.',
  'Drop the stated value for {0}': 'Den angegebenen Wert zugunsten von {0} streichen',
  'Read {0} as those who stay a month: {1} a year':
    '{0} als Anteil lesen, der einen Monat bleibt: {1} im Jahr',
  '{0} is called {1}, and {2}.': '{0} gilt als {1}, und {2}.',
  'Call them {0}': 'Als {0} führen',
  '{0} of their spending goes to {1}': '{0} ihrer Ausgaben gehen an {1}',
  'no brand has {0}: {1}': 'keine Marke hat {0}: {1}',
  'No segment holds people who {0}, and nothing says why they are left out.':
    'In keinem Segment sind Menschen, die {0}, und nichts sagt, warum sie ausgelassen sind.',
  'Call {0} {1}, as their shares say': '{0} als {1} führen, wie die Anteile sagen',
  'Loyal to us': 'Uns treu',
  'are loyal to us': 'uns treu sind',
  'Loyal to one other brand': 'Einer anderen Marke treu',
  'are loyal to one other brand': 'einer anderen Marke treu sind',
  'Switch between brands': 'Wechseln zwischen Marken',
  'switch between brands': 'zwischen Marken wechseln',
  'Add a segment of them': 'Ein Segment dafür anlegen',
  'Note that they are left out on purpose': 'Vermerken, dass sie mit Absicht ausgelassen sind',
  'no other brand': 'keine andere Marke',
  'Of {0}, {1} are in {2} too, and nothing says which of the two speaks to them.':
    'Von {0} sind {1} auch in {2}, und nichts sagt, welches der beiden mit ihnen spricht.',
  'Let {0} speak to them': '{0} mit ihnen sprechen lassen',
  'Count {0} again': '{0} neu zählen',
  'Note that {0} are in both {1} and {2}': 'Vermerken, dass {0} sowohl in {1} als auch in {2} sind',
  '{0} holds nobody: its size is {1}.': '{0} hat niemanden: Die Größe ist {1}.',
  '{0} holds {1} records, fewer than {2}.': '{0} hat {1} Datensätze, weniger als {2}.',
  'Count them again': 'Neu zählen',
  'Ask for less, so that more belong to it': 'Weniger verlangen, damit mehr dazugehören',
  'Merge it into {0}': 'Mit {0} zusammenlegen',
  '{0} rests on {1}, and not on what they did.': '{0} beruht auf {1} und nicht auf dem, was sie taten.',
  '{0} is asked for by {1} alone, and by nothing they bought.':
    '{0} ist nur bestimmt durch {1} und durch nichts, was sie kauften.',
  'Say that it rests on behaviour, as it does': 'Sagen, dass es auf Verhalten beruht, wie es das tut',
  'Say what they did': 'Sagen, was sie taten',
  'Keep that in a persona, and say what they did':
    'Das in einer Kaufpersona festhalten und sagen, was sie taten',
}
