import type { Dictionary } from '../../tongue.ts'

export const governanceRules: Dictionary = {
  'A card has no link at all, unless it is the only one.':
    'Eine Karte hat gar keine Verbindung, außer sie ist die einzige.',
  'Advertising is an event, marketing is the strategy. What hangs together with nothing is done for nothing.':
    'Werbung ist ein Ereignis, Marketing ist die Strategie. Was mit nichts zusammenhängt, wird für nichts getan.',
  'A card says something else than in the approved version, or has other links. Its place does not matter.':
    'Eine Karte sagt etwas anderes als in der freigegebenen Fassung oder hat andere Verbindungen. Wo sie liegt, ist egal.',
  'What was signed is what runs. Who approved it has not seen what came after.':
    'Was freigegeben ist, das läuft. Wer es freigab, hat nicht gesehen, was danach kam.',
  'There are contact points and no segment, tools or budget lines and no objective, or objectives and nothing known of the people.':
    'Es gibt Kontaktpunkte und kein Segment, Werkzeuge oder Budgetposten und kein Ziel, oder Ziele und nichts, was man über die Menschen weiß.',
  'The steps are a sequence: each rests on what the one before it found. Knowledge is the cornerstone.':
    'Die Schritte folgen aufeinander: Jeder beruht auf dem, was der davor gefunden hat. Wissen ist der Grundstein.',
  'Six-step IMC; human marketing': 'Sechs-Schritte-IMC; menschliches Marketing',
  'A contact point by traditional means was approved and is gone, a draft or parked, and neither the plan nor its notes say why.':
    'Ein Kontaktpunkt mit klassischem Mittel war freigegeben und ist weg, ein Entwurf oder geparkt, und weder der Plan noch seine Notizen sagen, warum.',
  'New means expand what we do and do not supplant it. Who was met in the old places is still there.':
    'Neue Mittel erweitern, was wir tun, und verdrängen es nicht. Wem man an den alten Orten begegnet ist, der ist noch da.',
  'Two cards of one kind have almost the same title: at least four letters, the same digits, and no more than one letter in ten apart.':
    'Zwei Karten einer Art haben fast denselben Titel: mindestens vier Buchstaben, dieselben Ziffern und höchstens einer von zehn Buchstaben anders.',
  'Two people add one segment at the same time, and from then on each works on half of it.':
    'Zwei Menschen legen gleichzeitig ein Segment an, und von da an arbeitet jeder an der Hälfte.',
}
