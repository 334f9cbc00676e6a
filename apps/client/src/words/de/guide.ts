import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

export const guide: typeof en.board.guide = {
  title: 'Schritt für Schritt',
  goOn: 'Schritt für Schritt weitergehen',
  leave: 'Die Schritte verlassen',
  nav: 'Schritte der Methode',
  end: 'Was offen ist',
  asks: {
    '0': 'Sag, wer spricht, wann die Kampagne läuft und wie viel Geld da ist. Alles Weitere liegt in diesen Tagen und in diesem Geld.',
    '1': 'Beginne mit den Menschen, nicht mit der Kampagne: Was weißt du über die, die bei dir kaufen, und über die, die es noch nicht tun?',
    '2': 'Ordne Leute nach dem, was sie getan haben: Was jemand gekauft hat, sagt am besten, was er als Nächstes kauft. Wer dir treu ist, wer einer anderen Marke treu ist und wer wechselt, will Verschiedenes.',
    '3': 'Entscheide, wo, wann und bei welchem Anlass Leute dir begegnen, bevor du entscheidest, was du sagst. Zähle auch die Orte mit, die du nicht selbst schaffst: Das meiste, was Leute über dich hören, hören sie dort.',
    '4': 'Setz Ziele in Zahlen: eines für das, was Leute kaufen, eines dafür, wie nah sie sich fühlen. Schreib dann, was jeder Kontaktpunkt sagt, in Worten, die Leute hören wollen.',
    '5': 'Wähle, was die Ziele erreicht: Produkt, Preis und Ort sprechen genauso wie Werbung. Teil die Arbeit dann in zwei Strategien, die Hand in Hand gehen: Eine verkauft, eine ist für die Menschen da.',
    '6': 'Kombiniere die Mittel, jedes für das, was es am besten kann, und gib jedem sein Geld. Wohin ein Posten zählt, zeigt, ob beide Strategien leben können.',
    loop: 'Merk dir, was Leute sagen und was ihnen fehlt, und gib es als etwas zurück, was das Produkt kann. Leg fest, wer antwortet, wenn es laut wird, bevor es laut wird.',
  },
  ways: {
    buy: {
      label: 'Was sie kaufen',
      explains: 'Ein Verkaufsziel: ein Anteil, eine Zahl von Käufern, eine Summe.',
    },
    feel: {
      label: 'Wie nah sie sich fühlen',
      explains: 'Ein Ziel der Nähe: ob sie dazugehören, weiterempfehlen oder bleiben.',
    },
    sales: { label: 'Verkauf', explains: 'Sie sucht Ertrag aus dem Kauf.' },
    human: { label: 'Mensch', explains: 'Sie sucht Nähe und wird allein daran gemessen.' },
  },
  example: (plan) => `Ein Beispiel, aus „${plan}“`,
  exampleCards: 'Karten des Beispiels',
  name: (what) => `Name: ${what}`,
  such: (example) => `Etwa „${example}“`,
  add: 'Hinzufügen',
  addNamed: (what) => `Hinzufügen: ${what}`,
  another: (what) => `Noch eins: ${what}`,
  ofNoWay: (many) => `${many}, noch nicht zugeordnet`,
  others: 'Auch in diesem Schritt',
  done: 'Getan',
  open: 'In diesem Schritt noch offen',
  nothingOpen: 'In diesem Schritt ist nichts offen.',
  notJudged: 'In diesem Schritt gibt es noch nichts zu beurteilen.',
  later: (count) =>
    plural(count, {
      one: '1 weiteres kommt in einem späteren Schritt dran',
      other: `${number(count)} weitere kommen in späteren Schritten dran`,
    }),
  moreOpen: (count) => `${number(count)} mehr zeigen`,
  holds: (holds, judged) =>
    plural(judged, {
      one: `${number(holds)} von 1 Regel eingehalten`,
      other: `${number(holds)} von ${number(judged)} Regeln eingehalten`,
    }),
  back: 'Zurück',
  next: (step) => `Weiter: ${step}`,
  skip: 'Diesen Schritt auslassen',
  endTitle: 'Wie der Plan steht',
  endSays: 'Was noch offen ist, Schritt für Schritt. Komm zu jedem zurück, wann du willst.',
  repairs: 'Mit dem Beheben weitermachen',
  showPlan: 'Aufräumen und den Plan zeigen',
  nothingLeft: 'Nichts steht im Weg. Du kannst den Plan teilen.',
  notBegun: 'Nicht begonnen',
}
