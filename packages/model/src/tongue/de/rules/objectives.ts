import type { Dictionary } from '../../tongue.ts'

export const objectivesRules: Dictionary = {
  'An objective lacks its measure, baseline, target, unit or deadline.':
    'Einem Ziel fehlt Messgröße, Ausgangswert, Zielwert, Einheit oder Frist.',
  'A goal that is not in numbers can be neither missed nor reached. What is measured, from where to where and by when: then everybody knows whether it worked.':
    'Ein Ziel ohne Zahlen ist weder zu verfehlen noch zu erreichen. Was gemessen wird, von wo bis wo und bis wann: Dann weiß jeder, ob es gelungen ist.',
  'Six-step IMC, step 4; objective test of 1961': 'Sechs-Schritte-IMC, Schritt 4; Zielprüfung von 1961',
  'An objective’s target is no better than where it stands today.':
    'Der Zielwert eines Ziels ist nicht besser als der Stand von heute.',
  'Whoever reaches such a target has made it worse, or changed nothing. Success would be failure.':
    'Wer einen solchen Zielwert erreicht, hat es schlechter gemacht oder nichts geändert. Der Erfolg wäre ein Misserfolg.',
  'An objective counts in another unit than a metric it is measured by.':
    'Ein Ziel zählt in einer anderen Einheit als eine Kennzahl, an der es gemessen wird.',
  'One cannot read litres off a clock. What is read has to be the same as what was promised.':
    'Liter lassen sich nicht von der Uhr ablesen. Was abgelesen wird, muss dasselbe sein wie das, was versprochen wurde.',
  'An objective targets no segment, or does not say what people do differently.':
    'Ein Ziel zielt auf kein Segment oder sagt nicht, was Menschen anders tun.',
  'Sales and profit rest on what people do. A task of our own, such as a new site, is no objective until somebody behaves differently.':
    'Umsatz und Gewinn beruhen auf dem, was Menschen tun. Eine Aufgabe von uns, etwa eine neue Website, ist kein Ziel, solange sich niemand anders verhält.',
  'An objective asks of a segment what cannot be asked of people of its loyalty class.':
    'Ein Ziel verlangt von einem Segment, was man von Menschen seiner Treueklasse nicht verlangen kann.',
  'Loyal users are kept and built up, others are won by trial. Who asks strangers to stay speaks to nobody.':
    'Treue werden gehalten und ausgebaut, andere durch Ausprobieren gewonnen. Wer Fremde bittet zu bleiben, spricht zu niemandem.',
  'Integrated Marketing Communications, 1993': 'Integrated Marketing Communications, 1993',
  'An objective aims for what cannot be: a net promoter score outside −100 to 100, a percentage outside 0 to 100, or more people than its segments have.':
    'Ein Ziel will, was nicht sein kann: einen Net Promoter Score außerhalb von −100 bis 100, einen Prozentsatz außerhalb von 0 bis 100 oder mehr Menschen, als seine Segmente haben.',
  'There are not that many. A target that nobody can reach moves nobody, and hides how far one has really come.':
    'So viele gibt es nicht. Ein Zielwert, den niemand erreichen kann, bewegt niemanden und verdeckt, wie weit man wirklich gekommen ist.',
  'Six-step IMC, step 4; our own proposal': 'Sechs-Schritte-IMC, Schritt 4; unser eigener Vorschlag',
  'Nobody answers for an objective.': 'Niemand ist für ein Ziel verantwortlich.',
  'What everybody is to reach, nobody reaches. An objective is given to somebody by name.':
    'Was alle erreichen sollen, erreicht niemand. Ein Ziel wird jemandem mit Namen gegeben.',
  'SMART objectives, 1981': 'SMART-Ziele, 1981',
  'An objective is due outside the plan, or before the first contact that serves it.':
    'Ein Ziel ist außerhalb des Plans fällig oder vor dem ersten Kontakt, der ihm dient.',
  'An effect cannot come before its cause. What is due before anybody was met was reached by others.':
    'Eine Wirkung kommt nicht vor ihrer Ursache. Was fällig ist, bevor man jemandem begegnet ist, haben andere erreicht.',
  'An objective is measured by asking people, and what is to change is smaller than the error of two waves of surveyN answers, at z standard errors.':
    'Ein Ziel wird durch Befragung gemessen, und was sich ändern soll, ist kleiner als der Fehler zweier Wellen mit surveyN Antworten, bei der gewählten Sicherheit.',
  'Small samples have a huge error. What cannot be told from chance can be neither claimed nor learnt from.':
    'Kleine Stichproben haben einen riesigen Fehler. Was vom Zufall nicht zu unterscheiden ist, kann man weder behaupten noch daraus lernen.',
  'Communication marketing; error of two survey waves':
    'Kommunikationsmarketing; Fehler zweier Befragungswellen',
  'No tool and no contact point serves an objective.':
    'Kein Werkzeug und kein Kontaktpunkt dient einem Ziel.',
  'A goal with no act is a wish. Each objective is served by something that somebody does.':
    'Ein Ziel ohne Tat ist ein Wunsch. Jedem Ziel dient etwas, das jemand tut.',
  'Six-step IMC, step 5': 'Sechs-Schritte-IMC, Schritt 5',
  'All that an objective is measured by is what we put out: impressions, reach, likes, sends, attendance.':
    'Alles, woran ein Ziel gemessen wird, ist das, was wir hinausschicken: Werbekontakte, Reichweite, Likes, Sendungen, Besuche.',
  'Load and reach are what it costs, not what it brings. Success is what people do and feel.':
    'Ausstoß und Reichweite sind, was es kostet, nicht, was es bringt. Erfolg ist, was Menschen tun und fühlen.',
  'Communication marketing; human marketing; engagement':
    'Kommunikationsmarketing; menschliches Marketing; Engagement',
}
