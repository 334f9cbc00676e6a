import type { Dictionary } from '../../tongue.ts'

export const humanRules: Dictionary = {
  'There is no strategy of the human strand, once the plan has a strategy, an objective, a contact point or a tool.':
    'Es gibt keine Strategie des Strangs Mensch, sobald der Plan eine Strategie, ein Ziel, einen Kontaktpunkt oder ein Werkzeug hat.',
  'Standard marketing covers a third of what happens between people and a brand. The rest needs a strategy of its own.':
    'Übliches Marketing deckt ein Drittel dessen ab, was zwischen Menschen und einer Marke geschieht. Der Rest braucht eine eigene Strategie.',
  'The human strategy has the owner or the department of a sales strategy, sits in a department of salesDepartments, or has no money of its own once there is any. Each is a finding.':
    'Die Menschenstrategie hat die Leitung oder die Abteilung einer Verkaufsstrategie, sitzt in einer Abteilung aus salesDepartments oder hat kein eigenes Geld, sobald es welches gibt. Jedes ist ein Befund.',
  'Led from sales or marketing, the eye for sales nullifies it. It needs a lead, a home and money of its own.':
    'Von Verkauf oder Marketing geleitet, hebt der Blick auf den Verkauf sie auf. Sie braucht eine eigene Leitung, ein eigenes Zuhause und eigenes Geld.',
  'The human strategy has no objective once the plan has any, or all of its objectives are measured in sales.':
    'Die Menschenstrategie hat kein Ziel, sobald der Plan eins hat, oder alle ihre Ziele werden am Verkauf gemessen.',
  'What it gives back is belonging and closeness. Judged by sales it becomes a second sales strategy.':
    'Was sie zurückgibt, ist Zugehörigkeit und Nähe. Am Verkauf gemessen wird sie zur zweiten Verkaufsstrategie.',
  'A contact point under the human strategy carries a message with a call to action or an offer.':
    'Ein Kontaktpunkt unter der Menschenstrategie trägt eine Botschaft mit einer Aufforderung oder einem Angebot.',
  'The human strategy acts on what concerns people, and not to sell. Kindness that sells is not believed.':
    'Die Menschenstrategie handelt nach dem, was Menschen bewegt, und nicht, um zu verkaufen. Freundlichkeit, die verkauft, glaubt niemand.',
  'There are a sales and a human strategy, and no human one is coordinated with a sales one.':
    'Es gibt eine Verkaufs- und eine Menschenstrategie, und keine der Menschenstrategien ist mit einer Verkaufsstrategie abgestimmt.',
  'The human strategy comes on top of sales, in full coordination with it. Two strategies with two calendars meet the same people twice.':
    'Die Menschenstrategie kommt zum Verkauf hinzu, voll mit ihm abgestimmt. Zwei Strategien mit zwei Kalendern begegnen denselben Menschen zweimal.',
  'A segment is not described by an insight, a persona, a value proposition and a journey. An error at priority 1.':
    'Ein Segment ist nicht durch Kaufmotiv, Kaufpersona, Nutzenversprechen und Reise beschrieben. Ein Fehler bei Priorität 1.',
  'Four phases make the profile of an audience: why they buy, who they are, what we offer, and how they come to it. Without one of them we talk past somebody.':
    'Vier Phasen ergeben das Profil eines Publikums: warum sie kaufen, wer sie sind, was wir bieten und wie sie dazu kommen. Fehlt eine, reden wir an jemandem vorbei.',
  'A persona does not answer all four questions of connection: interests, what moves them, how to connect, an initiative of ours.':
    'Eine Kaufpersona beantwortet nicht alle vier Fragen der Verbindung: was ihr am Herzen liegt, was sie bewegt, wie man ihr näherkommt, eine Initiative von uns.',
  'Age, income and channel make no acquaintance. Four questions lead from a person’s interests to something we can do that fits.':
    'Alter, Einkommen und Kanal machen keine Bekanntschaft. Vier Fragen führen von dem, was einem Menschen wichtig ist, zu etwas, das wir tun können und das passt.',
  'An insight or a persona does not say by which method it was found or from how many people. Called an assumption, it needs no number.':
    'Ein Kaufmotiv oder eine Kaufpersona sagt nicht, mit welcher Methode sie gefunden wurde oder von wie vielen Menschen. Als Annahme bezeichnet, braucht sie keine Zahl.',
  'Conclusions rest on data. What was thought up at the desk may stand, as long as it says so.':
    'Schlüsse beruhen auf Daten. Was am Schreibtisch erdacht wurde, darf stehen, solange es das sagt.',
  'A brand wants an attribute at min or more, and no link says that anything proves it.':
    'Eine Marke will einen menschlichen Zug mit min oder mehr, und keine Verbindung sagt, dass ihn etwas beweist.',
  'Good intentions without a body are not credible. Whoever aims high in a human attribute shows it by an act.':
    'Gute Absichten ohne Körper sind nicht glaubwürdig. Wer bei einem menschlichen Zug hoch hinaus will, zeigt ihn durch eine Tat.',
  'Human marketing; six attributes of 2017': 'Menschliches Marketing; sechs Züge von 2017',
  'A human objective has no metric of sales, churn or lifetime value that gives context to it.':
    'Ein menschliches Ziel hat keine Kennzahl zu Verkauf, Abwanderung oder Kundenwert, die ihm Kontext gibt.',
  'Closeness is judged by itself, and the goal is still sales. A number of the business beside it shows whether the two move together.':
    'Nähe wird für sich beurteilt, und das Ziel bleibt der Verkauf. Eine Zahl des Geschäfts daneben zeigt, ob sich beide zusammen bewegen.',
  'Human marketing; communication marketing': 'Menschliches Marketing; Kommunikationsmarketing',
  'A contact point whose means is one of means is under no strategy, or has nothing to do with a brand, insight, persona or value proposition, by itself or by what it says.':
    'Ein Kontaktpunkt, dessen Mittel zu den genannten gehört, steht unter keiner Strategie oder hat weder selbst noch durch das, was er sagt, mit Marke, Kaufmotiv, Kaufpersona oder Nutzenversprechen zu tun.',
  'A good deed on its own has no soul. People ask why just we do just this.':
    'Eine gute Tat für sich allein hat keine Seele. Menschen fragen, warum gerade wir gerade das tun.',
  'All contact points under the human strategy are advertising.':
    'Alle Kontaktpunkte unter der Menschenstrategie sind Werbung.',
  'A film about kindness is no kindness. Common channels lend it a voice; the act happens elsewhere.':
    'Ein Film über Freundlichkeit ist keine Freundlichkeit. Übliche Kanäle leihen ihr eine Stimme; die Tat geschieht woanders.',
}
