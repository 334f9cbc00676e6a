import type { Dictionary } from '../../tongue.ts'

export const timeRules: Dictionary = {
  'Two pushes come to the same people on the same weekday and ask them for different things.':
    'Zwei Pushs kommen am selben Wochentag zu denselben Menschen und wollen Verschiedenes von ihnen.',
  'Who is asked for two things on one day does neither. How and when we come matters most.':
    'Wer an einem Tag um zwei Dinge gebeten wird, tut keins. Wie und wann wir kommen, zählt am meisten.',
  'On some day more pushes a week come to a segment than the plan’s weekly cap, or cap where the plan has none.':
    'An einem Tag kommen mehr Pushs pro Woche zu einem Segment als die Obergrenze des Plans, oder als die Obergrenze der Regel, wo der Plan keine hat.',
  'Channels are full, and people grow immune. What comes too often is not heard at all.':
    'Die Kanäle sind voll, und Menschen werden immun. Was zu oft kommt, wird gar nicht mehr gehört.',
  'Communication marketing; six-step IMC, step 3': 'Kommunikationsmarketing; Sechs-Schritte-IMC, Schritt 3',
  'Averaged over the plan, a segment is met fewer than minFrequency times from one purchase to the next.':
    'Im Schnitt über den Plan begegnet man einem Segment von einem Kauf zum nächsten weniger als minFrequency Mal.',
  'What is met once is forgotten by the next purchase. How often is enough is disputed, so take this as a hint.':
    'Was einem einmal begegnet, ist beim nächsten Kauf vergessen. Wie oft genug ist, ist umstritten; nimm es als Hinweis.',
  'Effective frequency': 'Wirksame Häufigkeit',
  'A card starts, or is released, before something that it depends on is released, over or due.':
    'Eine Karte beginnt oder erscheint, bevor etwas, von dem sie abhängt, erschienen, vorbei oder fällig ist.',
  'Nothing runs on what is not there yet.': 'Nichts läuft auf dem, was noch nicht da ist.',
  'From one purchase to the next a segment is met less than once at a stage after buying.':
    'Von einem Kauf zum nächsten begegnet man einem Segment weniger als einmal auf einer Etappe nach dem Kauf.',
  'Care goes beyond the sale. Whoever hears from us only with the next offer was a buyer, and not a customer.':
    'Sorge endet nicht beim Verkauf. Wer erst mit dem nächsten Angebot von uns hört, war Käufer und nicht Kunde.',
  'Human marketing; interactive marketing': 'Menschliches Marketing; interaktives Marketing',
  'A contact point or a message starts or ends outside the plan, or ends before it starts.':
    'Ein Kontaktpunkt oder eine Botschaft beginnt oder endet außerhalb des Plans oder endet vor dem Beginn.',
  'What lies outside the plan has neither people nor money, and would not run.':
    'Was außerhalb des Plans liegt, hat weder Leute noch Geld und würde nicht laufen.',
}
