import type { Dictionary } from '../../tongue.ts'

export const contactsRules: Dictionary = {
  'A contact point lacks its first or last day, its place, its occasion or its approach.':
    'Einem Kontaktpunkt fehlt der erste oder letzte Tag, der Ort, der Anlass oder das Auftreten.',
  'People are met at a certain time, in a certain place and mood. How and when we meet them matters more than what we say.':
    'Man begegnet Menschen zu einer bestimmten Zeit, an einem bestimmten Ort, in einer Stimmung. Wie und wann wir ihnen begegnen, zählt mehr als das, was wir sagen.',
  'Six-step IMC, step 3': 'Sechs-Schritte-IMC, Schritt 3',
  'A contact point touches no segment.': 'Ein Kontaktpunkt erreicht kein Segment.',
  'A contact with nobody is decoration. Who is met there decides what is said and whether it is worth its money.':
    'Ein Kontakt mit niemandem ist Dekoration. Wem man dort begegnet, entscheidet, was gesagt wird und ob es sein Geld wert ist.',
  'Six-step IMC, step 4': 'Sechs-Schritte-IMC, Schritt 4',
  'A segment is touched by no contact point, once there is a contact point. An error at priority 1 and 2, else a warning.':
    'Kein Kontaktpunkt erreicht ein Segment, sobald es einen Kontaktpunkt gibt. Ein Fehler bei Priorität 1 und 2, sonst eine Warnung.',
  'Whoever was counted should be met. People nobody meets were counted for nothing.':
    'Wer gezählt wurde, dem sollte man begegnen. Wem niemand begegnet, der wurde umsonst gezählt.',
  'A segment is met at some stages of the journey, and at one of the plan’s stages by no contact point. An error at evaluate for priority 1.':
    'Einem Segment begegnet man auf einigen Etappen der Reise und auf einer Etappe des Plans an keinem Kontaktpunkt. Ein Fehler auf evaluate bei Priorität 1.',
  'People fall through the stage that nobody minds.':
    'Menschen fallen durch die Etappe, um die sich niemand kümmert.',
  'Human marketing, phase 4; coverage criterion of 2001':
    'Menschliches Marketing, Phase 4; Kriterium der Abdeckung von 2001',
  'At least min contact points have a type, and all of these are created by us.':
    'Mindestens min Kontaktpunkte haben eine Art, und alle davon sind von uns geschaffen.',
  'The invoice, the pack, reviews and the help line speak too. People hear them more often than us, and believe them more.':
    'Auch die Rechnung, die Packung, Bewertungen und die Hotline sprechen. Menschen hören sie öfter als uns und glauben ihnen mehr.',
  'Contact point types of 2002; interactive marketing':
    'Arten von Kontaktpunkten von 2002; interaktives Marketing',
  'A segment is met at some stages of the journey, stage is one of the plan’s, and no contact point that meets them at stage is driven by others and has an owner and money.':
    'Einem Segment begegnet man auf einigen Etappen der Reise, die geprüfte Etappe gehört zum Plan, und kein Kontaktpunkt, an dem man ihm dort begegnet, wird von anderen bestimmt und hat jemanden, der verantwortlich ist, und Geld.',
  'A third of what people hear comes from us; friends, reviews and the shop say the rest. Without an owner and money nobody minds it.':
    'Ein Drittel dessen, was Menschen hören, kommt von uns; Freunde, Bewertungen und der Laden sagen den Rest. Ohne Verantwortliche und Geld kümmert sich niemand darum.',
  'Human marketing; consumer decision journey of 2009':
    'Menschliches Marketing; Entscheidungsreise der Verbraucher von 2009',
  'A contact point is one-way and names no channel for an answer. An error where somebody it touches can answer nowhere.':
    'Ein Kontaktpunkt ist einseitig und nennt keinen Weg für eine Antwort. Ein Fehler, wo jemand, den er erreicht, nirgends antworten kann.',
  'One-way flow is the old model. Where people can answer we learn what they need now.':
    'In eine Richtung zu senden ist das alte Modell. Wo Menschen antworten können, erfahren wir, was sie jetzt brauchen.',
  'Communication marketing; engagement': 'Kommunikationsmarketing; Engagement',
  'A contact point names a channel for answers, and no owner or no time within which people are answered.':
    'Ein Kontaktpunkt nennt einen Weg für Antworten, aber niemanden, der verantwortlich ist, oder keine Zeit, in der geantwortet wird.',
  'People talk to those who are known to hear. An inbox that nobody reads is worse than none.':
    'Menschen reden mit denen, von denen man weiß, dass sie zuhören. Ein Postfach, das niemand liest, ist schlimmer als keins.',
  'Communication marketing; interactive marketing': 'Kommunikationsmarketing; interaktives Marketing',
  'A contact point that we create, or that is part of buying and using, carries no message.':
    'Ein Kontaktpunkt, den wir schaffen oder der zum Kaufen und Benutzen gehört, trägt keine Botschaft.',
  'Each contact gets the information that helps at that moment. A contact of ours that says nothing is a wasted one.':
    'Jeder Kontakt bekommt die Auskunft, die in diesem Moment hilft. Ein Kontakt von uns, der nichts sagt, ist vergeudet.',
  'A message that no contact point carries addresses a segment that no contact point touches.':
    'Eine Botschaft, die kein Kontaktpunkt trägt, richtet sich an ein Segment, das kein Kontaktpunkt erreicht.',
  'How and when people are met comes before what they are told. A slogan that looks for its channel finds the wrong one.':
    'Wie und wann man Menschen begegnet, kommt vor dem, was man ihnen sagt. Ein Slogan, der seinen Kanal sucht, findet den falschen.',
  'A push has hours, a persona of a segment it touches has good times, and no minute of the week lies in both.':
    'Ein Push hat Zeiten, eine Kaufpersona eines Segments, das er erreicht, hat gute Zeiten, und keine Minute der Woche liegt in beiden.',
  'Ask the fish when they want to eat. Who is disturbed hears the disturbance and not the message.':
    'Frag die Fische, wann sie fressen wollen. Wer gestört wird, hört die Störung und nicht die Botschaft.',
  'Interactive marketing': 'Interaktives Marketing',
  'The means of all contact points of a segment are known, and none is of phoneMeans.':
    'Die Mittel aller Kontaktpunkte eines Segments sind bekannt, und keins gehört zu phoneMeans.',
  'People have the market in their pocket. Who is not to be found there is found after others are.':
    'Menschen haben den Markt in der Tasche. Wer dort nicht zu finden ist, wird nach anderen gefunden.',
  'Communication marketing': 'Kommunikationsmarketing',
}
