import type { Dictionary } from '../../tongue.ts'

export const loopRules: Dictionary = {
  'Feedback is heard at no contact point, or said by no segment.':
    'Eine Rückmeldung wurde an keinem Kontaktpunkt gehört oder von keinem Segment gesagt.',
  'One cannot answer nobody. Where it was heard and who said it is the address of the answer.':
    'Niemandem kann man nicht antworten. Wo es gehört wurde und wer es sagte, ist die Adresse der Antwort.',
  'Feedback is older than maxDays days, is remembered nowhere, and is not put aside as used for nothing.':
    'Eine Rückmeldung ist älter als maxDays Tage, nirgends gemerkt und nicht als ungenutzt beiseitegelegt.',
  'Who has told us once does not want to tell us again. What was said is kept, so that the next word shows it.':
    'Wer uns etwas einmal gesagt hat, will es nicht noch einmal sagen. Was gesagt wurde, wird behalten, damit es das nächste Wort zeigt.',
  'Feedback is remembered, is older than maxDays days, and no message answers it.':
    'Eine Rückmeldung ist gemerkt, älter als maxDays Tage, und keine Botschaft beantwortet sie.',
  'Remembering is half of listening: people are addressed again, so that it shows. A file of remarks that nobody answers is silence.':
    'Merken ist die Hälfte des Zuhörens: Menschen werden wieder angesprochen, damit es sichtbar wird. Eine Sammlung von Äußerungen, die niemand beantwortet, ist Schweigen.',
  'A message answers feedback that is remembered, and recalls none of these memories.':
    'Eine Botschaft beantwortet eine Rückmeldung, die gemerkt ist, und erinnert an keinen dieser Einträge.',
  'The answer takes up what was said. “Dear customer” to somebody who has told us her grind is no answer.':
    'Die Antwort greift auf, was gesagt wurde. „Sehr geehrter Kunde“ an jemanden, der uns den Mahlgrad genannt hat, ist keine Antwort.',
  'Feedback tells of a need that nobody has written down, or a need has come back as no property and is not declined. An error where more than errorShare % of those who said it lack it.':
    'Eine Rückmeldung erzählt von einem Bedürfnis, das niemand aufgeschrieben hat, oder ein Bedürfnis ist als keine Eigenschaft eingelöst und nicht abgelehnt. Ein Fehler, wo es mehr als errorShare % von denen fehlt, die es sagten.',
  'We find out what people need and return it to them as properties of the product. A need that stays a remark was not heard.':
    'Wir finden heraus, was Menschen brauchen, und lösen es als Eigenschaften des Produkts ein. Ein Bedürfnis, das eine Bemerkung bleibt, wurde nicht gehört.',
  'A property is announced or released, and none of the messages that announce it reaches a segment that asked for it.':
    'Eine Eigenschaft ist angekündigt oder erschienen, und keine der Botschaften, die sie ankündigen, erreicht ein Segment, das danach fragte.',
  'Whoever asked for it hears of it first, and knows then that she was heard.':
    'Wer danach gefragt hat, hört zuerst davon und weiß dann, dass jemand zugehört hat.',
  'A contact point asks for a memory that the people it touches have filled within the last freshDays days. A memory that is still empty may be asked for.':
    'Ein Kontaktpunkt fragt nach einem Gedächtnis, das die Menschen, die er erreicht, in den letzten freshDays Tagen gefüllt haben. Nach einem noch leeren darf gefragt werden.',
  'What people like is written down to be used. Asked again, they learn that nobody wrote it down.':
    'Was Menschen mögen, wird aufgeschrieben, um genutzt zu werden. Fragt man sie wieder, merken sie, dass es niemand aufgeschrieben hat.',
  'All feedback comes by a method of researchMethods, or a need that feedback reveals was said by fewer than minN people.':
    'Alle Rückmeldungen kommen durch eine Methode aus researchMethods, oder ein Bedürfnis, das eine Rückmeldung verrät, nannten weniger als minN Menschen.',
  'Tiny samples make beautiful research, and eight people decide for all. What many say every day is heard by listening all the time.':
    'Winzige Stichproben geben schöne Studien, und acht Menschen entscheiden für alle. Was viele jeden Tag sagen, hört man, wenn man immer zuhört.',
  'A review speaks of one side only, or sets the company no goal.':
    'Ein 360°-Review spricht nur von einer Seite oder setzt dem Unternehmen keinen Vorsatz.',
  'It is written from both sides, and the company changes too. Praise of oneself is no review.':
    'Es wird von beiden Seiten geschrieben, und auch das Unternehmen ändert sich. Eigenlob ist kein Review.',
  'A property of the product has come from no need.':
    'Eine Produkteigenschaft ist aus keinem Bedürfnis entstanden.',
  'First create, then convince, is the old order. What people asked for needs no convincing.':
    'Erst schaffen, dann überzeugen, das ist die alte Reihenfolge. Wonach Menschen fragten, davon muss man sie nicht überzeugen.',
  'Feedback is routed to no team, or has no day by which it is answered.':
    'Eine Rückmeldung ist an kein Team weitergeleitet, oder es gibt keinen Tag, bis zu dem geantwortet wird.',
  'Views are brought back into the company, to somebody who can do something about them. Read and archived is not heard.':
    'Meinungen kommen zurück ins Unternehmen, zu jemandem, der etwas tun kann. Gelesen und abgelegt ist nicht gehört.',
}
