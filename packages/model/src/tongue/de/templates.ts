import type { Dictionary } from '../tongue.ts'

export const templates: Dictionary = {
  'A product that leaves less behind': 'Ein Produkt, das weniger zurücklässt',
  'Coffee in a refill pouch: three loyalty classes, two strategies, one loop closed.':
    'Kaffee im Nachfüllbeutel: drei Treueklassen, zwei Strategien, ein geschlossener Kreislauf.',
  'Coffee roaster': 'Kaffeerösterei',
  'Win those who pass by every day': 'Gewinn die, die jeden Tag vorbeikommen',
  'A ferry’s commuter pass: an open group, a spiral to meet, and people who asked first.':
    'Das Pendlerabo einer Fähre: eine offene Gruppe, eine Spirale, der zu begegnen ist, und Menschen, die zuerst fragten.',
  'Ferry line': 'Fährlinie',
  'A small house with a small plan': 'Ein kleines Haus mit einem kleinen Plan',
  'Two mechanics, two segments, one winter: all six steps and the loop on 33 cards.':
    'Zwei Leute in der Werkstatt, zwei Segmente, ein Winter: alle sechs Schritte und der Kreislauf auf 33 Karten.',
  'Bicycle workshop': 'Fahrradwerkstatt',
  'Win a house ward by ward': 'Ein Haus gewinnen, Station für Station',
  'Shift planning for clinics: the buyer signs, the night shift decides, peers open their doors.':
    'Dienstplanung für Kliniken: Der Einkauf unterschreibt, die Nachtschicht entscheidet, andere Häuser öffnen ihre Türen.',
  'Software for clinics': 'Software für Kliniken',
  'Sell what is still good tomorrow': 'Verkauf, was morgen noch gut ist',
  'Nineteen bakeries learn at the counter that half a loaf is enough, and bake halves.':
    'Neunzehn Bäckereien lernen an der Theke, dass ein halbes Brot reicht, und backen halbe.',
  'Bakery chain': 'Bäckereikette',
  'Be there before the machine stops': 'Sei da, bevor die Maschine steht',
  'Industrial pumps through distributors: fitters send the sound, buyers measure it themselves.':
    'Industriepumpen über den Handel: Monteure schicken das Geräusch, Käufer messen es selbst.',
  'Pump maker': 'Pumpenhersteller',
  'Open when people have time': 'Öffnen, wenn Menschen Zeit haben',
  'A city library answers 418 notes with three late evenings, and wakes sleeping cards.':
    'Eine Stadtbücherei beantwortet 418 Zettel mit drei späten Abenden und weckt schlafende Ausweise.',
  'City library': 'Stadtbücherei',
  'Make the bill a conversation': 'Mach aus der Rechnung ein Gespräch',
  'A power cooperative reads bills with its neighbours and sells the school roof by the tile.':
    'Eine Stromgenossenschaft liest Rechnungen mit ihren Nachbarn und verkauft das Schuldach Ziegel für Ziegel.',
  'Energy cooperative': 'Energiegenossenschaft',
  'Keep those who begin again': 'Halte die, die neu anfangen',
  'A language school asks why people leave in week seven, and puts a stranger in week three.':
    'Eine Sprachschule fragt, warum Menschen in Woche sieben gehen, und setzt in Woche drei einen Fremden hinein.',
  'Language school': 'Sprachschule',
  'A first look': 'Ein erster Blick',
  'Read the workshop’s plan from left to right. In five places it no longer says what a planner has to know.':
    'Lies den Plan der Werkstatt von links nach rechts. An fünf Stellen sagt er nicht mehr, was man zum Planen wissen muss.',
  'People first': 'Menschen zuerst',
  'The bakery means well. In six places its human strategy sells after all, or somebody spoke and nothing came back.':
    'Die Bäckerei meint es gut. An sechs Stellen verkauft ihre Menschenstrategie doch, oder jemand sprach und nichts kam zurück.',
  'Money and time': 'Geld und Zeit',
  'The cooperative’s plan was changed in a hurry. In six places a sum, a date or a week no longer holds.':
    'Der Plan der Genossenschaft wurde in Eile geändert. An sechs Stellen stimmt eine Summe, ein Datum oder eine Woche nicht mehr.',
}
