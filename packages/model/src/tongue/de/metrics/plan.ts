import type { Dictionary } from '../../tongue.ts'

export const planMetrics: Dictionary = {
  'Weekly pressure': 'Wochendruck',
  'the greatest Σ times a week of the pushes that run on one day':
    'die größte Σ Male pro Woche der Pushs, die an einem Tag laufen',
  'pushes a week': 'Pushs pro Woche',
  'Communication marketing: saturated channels, immunity':
    'Kommunikationsmarketing: gesättigte Kanäle, Immunität',
  Coverage: 'Abdeckung',
  'contact points that touch the segment and help at the stage':
    'Kontaktpunkte, die das Segment erreichen und auf der Etappe helfen',
  'contact points': 'Kontaktpunkte',
  'Keller, Journal of Marketing Management, 2001: coverage':
    'Keller, Journal of Marketing Management, 2001: Abdeckung',
  'The four drivers': 'Die vier Absender',
  '100 × contact points of the driver / contact points at the stage':
    '100 × Kontaktpunkte des Absenders / Kontaktpunkte auf der Etappe',
  '% of contact points': '% der Kontaktpunkte',
  'Court and others, McKinsey Quarterly, June 2009: the consumer decision journey':
    'Court und andere, McKinsey Quarterly, Juni 2009: die Entscheidungsreise der Verbraucher',
  'One third and two thirds': 'Ein Drittel und zwei Drittel',
  '100 × contact points driven by the company, or not / contact points at the stage':
    '100 × Kontaktpunkte, die das Unternehmen bestimmt, oder nicht / Kontaktpunkte auf der Etappe',
  'Court and others, McKinsey Quarterly, June 2009; Schaefer, Marketing Rebellion, 2019':
    'Court und andere, McKinsey Quarterly, Juni 2009; Schaefer, Marketing Rebellion, 2019',
  'Advertising share': 'Anteil der Werbung',
  '100 × cost of advertising contact points / cost of all contact points':
    '100 × Kosten werbender Kontaktpunkte / Kosten aller Kontaktpunkte',
  '% of cost': '% der Kosten',
  'Communication marketing: advertising becomes a background task':
    'Kommunikationsmarketing: Werbung wird zur Nebensache',
  'Digital share': 'Digitaler Anteil',
  '100 × digital contact points / contact points': '100 × digitale Kontaktpunkte / Kontaktpunkte',
  'Engagement marketing: digital and traditional go hand in hand':
    'Engagement-Marketing: Digitales und Klassisches gehen Hand in Hand',
  'Digital and traditional': 'Digital und klassisch',
  'contact points of the family, and what they cost': 'Kontaktpunkte der Familie, und was sie kosten',
  'contact points; money': 'Kontaktpunkte; Geld',
  'Feedback answered': 'Beantwortete Rückmeldungen',
  '100 × feedback that a message has answered / feedback that is to be used':
    '100 × Rückmeldungen, die eine Botschaft beantwortet hat / Rückmeldungen, die genutzt werden sollen',
  '% of feedback': '% der Rückmeldungen',
  'Deighton, Harvard Business Review, 1996: address, remember, address again':
    'Deighton, Harvard Business Review, 1996: ansprechen, merken, wieder ansprechen',
  'Days to an answer': 'Tage bis zur Antwort',
  'median of days from hearing it to the first message that answers it':
    'Median der Tage vom Hören bis zur ersten Botschaft, die antwortet',
  'Needs returned': 'Eingelöste Bedürfnisse',
  '100 × needs returned as a property / needs': '100 × als Eigenschaft eingelöste Bedürfnisse / Bedürfnisse',
  '% of needs': '% der Bedürfnisse',
  'Communication marketing: find out needs and return them as properties':
    'Kommunikationsmarketing: Bedürfnisse finden und als Eigenschaften einlösen',
  'Days to a release': 'Tage bis zum Erscheinen',
  'median of days from the first feedback that reveals a need to the release of a property for it':
    'Median der Tage von der ersten Rückmeldung, die ein Bedürfnis verrät, bis eine Eigenschaft dafür erscheint',
  'Communication marketing: the properties they need now':
    'Kommunikationsmarketing: die Eigenschaften, die sie jetzt brauchen',
  'Days until they are told': 'Tage, bis sie es erfahren',
  'median of days from the first feedback that reveals a need to a message that announces a property for it':
    'Median der Tage von der ersten Rückmeldung, die ein Bedürfnis verrät, bis eine Botschaft eine Eigenschaft dafür ankündigt',
  'Communication marketing: they must be sure they are heard':
    'Kommunikationsmarketing: sie müssen sicher sein, dass man sie hört',
  'Voice use rate': 'Genutzte Stimmen',
  '100 × feedback used for something / feedback': '100 × für etwas genutzte Rückmeldungen / Rückmeldungen',
  'Interactive marketing: methods that take in and use the customers’ voice':
    'Interaktives Marketing: Methoden, die die Stimme der Kunden aufnehmen und nutzen',
  'Lottery index': 'Lotterie-Index',
  '100 × cost of messages known from a guess / cost of messages':
    '100 × Kosten der Botschaften, die auf Vermutung beruhen / Kosten der Botschaften',
  'Communication marketing: guess the audience and the property to convey':
    'Kommunikationsmarketing: Publikum und Eigenschaft raten',
  'Referral factor': 'Empfehlungsfaktor',
  'Σ people each tells × share of those who come':
    'Σ Menschen, denen es jeder sagt × Anteil derer, die kommen',
  'customers a customer': 'Kunden je Kunde',
  'Word of mouth: invitations per customer × acceptance': 'Mundpropaganda: Einladungen je Kunde × Annahme',
  'Brand advocacy ratio': 'Verhältnis von Fürsprache',
  'share of advocates / share who know the brand': 'Anteil der Fürsprechenden / Anteil, der die Marke kennt',
  'Kotler, Kartajaya and Setiawan, Marketing 4.0, 2017':
    'Kotler, Kartajaya und Setiawan, Marketing 4.0, 2017',
  'Purchase action ratio': 'Verhältnis von Käufen',
  'market share / share who know the brand': 'Marktanteil / Anteil, der die Marke kennt',
  'Budget by strand': 'Budget nach Strang',
  'Σ lines that count to a strategy of the strand': 'Σ Posten, die zu einer Strategie des Strangs zählen',
  money: 'Geld',
  'Human marketing: two strategies, each with money of its own':
    'Menschliches Marketing: zwei Strategien, jede mit eigenem Geld',
  'Budget by means': 'Budget nach Mittel',
  'Σ lines that fund a contact point of the means': 'Σ Posten, die einen Kontaktpunkt des Mittels bezahlen',
  'Objective-and-task method': 'Ziel-und-Aufgaben-Methode',
  'Budget by stage': 'Budget nach Etappe',
  'Σ lines that fund a contact point of the stage': 'Σ Posten, die einen Kontaktpunkt der Etappe bezahlen',
  'Objective-and-task method; consumer decision journey of 2009':
    'Ziel-und-Aufgaben-Methode; Entscheidungsreise der Verbraucher von 2009',
  Pace: 'Tempo',
  '100 × (read − from) / (to − from) / (days gone / days from the plan’s start to the deadline)':
    '100 × (gemessen − von) / (bis − von) / (vergangene Tage / Tage vom Beginn des Plans bis zur Frist)',
  '% of the way due': '% des fälligen Wegs',
  'Six-step IMC, step 6': 'Sechs-Schritte-IMC, Schritt 6',
  'Pace of the objectives': 'Tempo der Ziele',
  'the pace of each': 'das Tempo jedes Ziels',
  'Sales return on investment': 'Verkaufsertrag auf den Einsatz',
  '100 × (incremental margin − cost) / cost': '100 × (zusätzliche Marge − Kosten) / Kosten',
  'Powell, Return on Marketing Investment, 2002': 'Powell, Return on Marketing Investment, 2002',
  'Human return': 'Menschlicher Ertrag',
  'the last reading of each; 1.96 standard errors on either side':
    'der letzte Messwert von jedem; 1,96 Standardfehler zu beiden Seiten',
  'the unit of each goal': 'die Einheit jedes Ziels',
  'Human marketing': 'Menschliches Marketing',
  'No means': 'Ohne Mittel',
  'No stage': 'Ohne Etappe',
  Neither: 'Keiner von beiden',
  Digital: 'Digital',
  Traditional: 'Klassisch',
  'Of no family yet': 'Noch ohne Familie',
  'share of': 'Anteil der',
  'Human share': 'Anteil Mensch',
  '100 × planned for the human strand / planned for both strands':
    '100 × für den Strang Mensch geplant / für beide Stränge geplant',
  '% of what both strands have': '% von dem, was beide Stränge haben',
  'Forecast of the objectives': 'Prognose der Ziele',
  'the straight line through the readings by least squares, at the deadline; 95% interval of a new reading':
    'die Gerade durch die Messwerte nach kleinsten Quadraten, zur Frist; 95-%-Intervall eines neuen Messwerts',
  'the unit of each objective': 'die Einheit jedes Ziels',
  'NIST/SEMATECH e-Handbook of Statistical Methods, 4.5.1.2':
    'NIST/SEMATECH e-Handbook of Statistical Methods, 4.5.1.2',
}
