import type { Dictionary } from '../../tongue.ts'

export const messagesRules: Dictionary = {
  'No contact point carries a message, or it addresses no segment.':
    'Kein Kontaktpunkt trägt eine Botschaft, oder sie richtet sich an kein Segment.',
  'What is said goes into a contact, to somebody. A slogan that stands on a board is heard by nobody.':
    'Was gesagt wird, gehört in einen Kontakt, zu jemandem. Einen Slogan, der auf einem Board steht, hört niemand.',
  'Messages that reach the same people at the same time give one claim different values.':
    'Botschaften, die zur selben Zeit dieselben Menschen erreichen, geben einer Aussage verschiedene Werte.',
  'One voice means one set of facts, not one wording. Who hears two numbers believes neither.':
    'Eine Stimme heißt gleiche Tatsachen, nicht gleicher Wortlaut. Wer zwei Zahlen hört, glaubt keiner.',
  'Six-step IMC, step 4; one-voice literature': 'Sechs-Schritte-IMC, Schritt 4; Literatur zur einen Stimme',
  'A message says no value proposition.': 'Eine Botschaft sagt kein Nutzenversprechen.',
  'Communication rests on what is offered. Words that offer nothing may be witty, and are about nothing.':
    'Kommunikation beruht auf dem, was geboten wird. Worte, die nichts bieten, mögen witzig sein und handeln von nichts.',
  'A message sounds further from the brand than maxDistance, or uses a word that the brand avoids, in its texts or its call to action.':
    'Eine Botschaft klingt weiter von der Marke weg als maxDistance oder nutzt in ihren Texten oder ihrer Aufforderung ein Wort, das die Marke meidet.',
  'The image must fit the product and the people. A quiet brand that shouts once is not believed when it is quiet again.':
    'Das Bild muss zum Produkt und zu den Menschen passen. Einer leisen Marke, die einmal schreit, glaubt man nicht mehr, wenn sie wieder leise ist.',
  'A message addresses people of all three loyalty classes in the same words.':
    'Eine Botschaft spricht Menschen aller drei Treueklassen mit denselben Worten an.',
  'Consistency is not sameness. The facts stay the same, and each class hears what it means for them.':
    'Stimmig heißt nicht gleich. Die Tatsachen bleiben dieselben, und jede Klasse hört, was es für sie bedeutet.',
  'One-voice literature': 'Literatur zur einen Stimme',
  'A message starts before the release of a product property that it claims or announces.':
    'Eine Botschaft beginnt, bevor eine Produkteigenschaft erscheint, die sie verspricht oder ankündigt.',
  'What we say, what we do and what others confirm must agree. A promise that is ahead of the act is broken on its first day.':
    'Was wir sagen, was wir tun und was andere bestätigen, muss zusammenpassen. Ein Versprechen, das der Tat vorauseilt, ist am ersten Tag gebrochen.',
  'Consistency triangle; six-step IMC, step 4': 'Dreieck der Stimmigkeit; Sechs-Schritte-IMC, Schritt 4',
  'A message makes claims, and people it reaches have no contact point where others speak or where they can ask.':
    'Eine Botschaft macht Aussagen, und Menschen, die sie erreicht, haben keinen Kontaktpunkt, an dem andere sprechen oder sie fragen können.',
  'A promise is believed when others confirm it. Without reviews, neighbours or a desk to ask, our word stands alone.':
    'Ein Versprechen wird geglaubt, wenn andere es bestätigen. Ohne Bewertungen, Nachbarn oder eine Stelle zum Fragen steht unser Wort allein.',
  'Consistency triangle; engagement': 'Dreieck der Stimmigkeit; Engagement',
  'Messages that reach the same people at the same time make one kind of offer with different values.':
    'Botschaften, die zur selben Zeit dieselben Menschen erreichen, machen dieselbe Art Angebot mit verschiedenen Werten.',
  'The better offer makes the other a lie. Who took the first feels cheated by the second.':
    'Das bessere Angebot macht das andere zur Lüge. Wer das erste nahm, fühlt sich vom zweiten betrogen.',
  'A message has no text in a language of a segment it addresses. A text in German serves Austrians too.':
    'Eine Botschaft hat keinen Text in einer Sprache eines Segments, an das sie sich richtet. Ein deutscher Text reicht auch für Österreich.',
  'What is not understood is not said.': 'Was nicht verstanden wird, ist nicht gesagt.',
  'No need, insight or memory lies within maxLinks links of a message.':
    'Innerhalb von maxLinks Verbindungen um eine Botschaft liegt kein Bedürfnis, Kaufmotiv oder Gedächtnis.',
  'People are not to be burdened with what nobody needs. What is said goes back to something somebody said, did or wanted.':
    'Menschen sollen nicht belastet werden mit dem, was niemand braucht. Was gesagt wird, geht auf etwas zurück, das jemand sagte, tat oder wollte.',
  'A message has run unchanged for more than maxDays days, while minFeedback or more remarks were heard where it is said.':
    'Eine Botschaft läuft seit mehr als maxDays Tagen unverändert, während dort, wo sie gesagt wird, minFeedback oder mehr Äußerungen gehört wurden.',
  'Communication is adjusted all the time by what comes back. Ten remarks and the same words: nobody was listening.':
    'Kommunikation wird ständig nach dem angepasst, was zurückkommt. Zehn Äußerungen und dieselben Worte: Niemand hat zugehört.',
}
