import type { Dictionary } from '../../tongue.ts'

export const mixRules: Dictionary = {
  'No tool moves product, price or place, once there is a tool or a contact point.':
    'Kein Werkzeug bewegt Produkt, Preis oder Ort, sobald es ein Werkzeug oder einen Kontaktpunkt gibt.',
  'Product, price and access communicate too, and often more than what is said. Weighing them and saying no is enough.':
    'Auch Produkt, Preis und Zugang sprechen, oft mehr als das, was gesagt wird. Sie abzuwägen und nein zu sagen genügt.',
  'A tool serves no objective.': 'Ein Werkzeug dient keinem Ziel.',
  'Which tool best helps to reach the goal? Without a goal the question cannot be asked.':
    'Welches Werkzeug hilft am besten, das Ziel zu erreichen? Ohne Ziel lässt sich das nicht fragen.',
  'Advertising contact points cost more than maxShare % of what all cost; or all that lead are advertising. Each is a finding.':
    'Werbende Kontaktpunkte kosten mehr als maxShare % von dem, was alle kosten; oder alle, die führen, sind Werbung. Jedes ist ein Befund.',
  'Advertising becomes a background task. Mass media ends with reach, and reach sells nothing by itself.':
    'Werbung wird zur Nebensache. Massenmedien enden bei der Reichweite, und Reichweite allein verkauft nichts.',
  'Communication marketing; human marketing': 'Kommunikationsmarketing; menschliches Marketing',
  'All contact points that serve an objective have the same means.':
    'Alle Kontaktpunkte, die einem Ziel dienen, haben dasselbe Mittel.',
  'What works whatever else was seen carries a goal. One means that fails takes its goal with it.':
    'Was wirkt, egal was man sonst gesehen hat, trägt ein Ziel. Fällt das eine Mittel aus, fällt das Ziel mit.',
  'Six-step IMC, step 6; robustness criterion of 2001':
    'Sechs-Schritte-IMC, Schritt 6; Kriterium der Robustheit von 2001',
  'There is a product property, or a tool that moves product or place; and by the means of all contact points neither pack, shelf, service nor product speaks.':
    'Es gibt eine Produkteigenschaft oder ein Werkzeug, das Produkt oder Ort bewegt; und nach den Mitteln aller Kontaktpunkte spricht weder Packung, Regal, Service noch Produkt.',
  'Pack and display are means too, and everybody who buys sees them. They cost next to nothing.':
    'Auch Packung und Aufsteller sind Mittel, und jeder, der kauft, sieht sie. Sie kosten fast nichts.',
  'A segment has at least min contact points, the family of all their means is known, and it is the same: digital, or traditional.':
    'Ein Segment hat mindestens min Kontaktpunkte, die Familie aller ihrer Mittel ist bekannt, und es ist dieselbe: digital oder klassisch.',
  'New media expand the old ones and do not replace them. Each does what the other cannot.':
    'Neue Medien erweitern die alten und ersetzen sie nicht. Jedes tut, was das andere nicht kann.',
  Engagement: 'Engagement',
  'A message with an offer of priceKinds reaches a loyal segment that no objective means to win back.':
    'Eine Botschaft mit einem Angebot aus priceKinds erreicht ein treues Segment, das kein Ziel zurückgewinnen will.',
  'It pays people for what they do anyway, and teaches them to wait for the next one.':
    'So bezahlt man Menschen für das, was sie ohnehin tun, und lehrt sie, auf das nächste Mal zu warten.',
  'Sales promotion essentials; our own proposal': 'Grundlagen der Verkaufsförderung; unser eigener Vorschlag',
  'A one-time deal lacks its cap, its margin floor or its way to a second visit.':
    'Einem einmaligen Deal fehlt die Obergrenze, die Mindestmarge oder der Weg zum zweiten Besuch.',
  'Deals bring one visit each. Without a cap, a floor and a way back they cost more the better they run.':
    'Jeder Deal bringt einen Besuch. Ohne Obergrenze, Mindestmarge und Rückweg kostet er mehr, je besser er läuft.',
}
