import type { consumer as english } from '../consumer.ts'
import { formatsIn } from '../format.ts'

const { number, plural, list } = formatsIn('de')

export const consumer: typeof english = {
  title: 'Eine Person',
  says: 'Über die Kennung gefunden: um zu sagen, was über jemanden aufbewahrt wird, es herauszugeben oder zu löschen. All das steht im Protokoll.',
  id: 'Kennung der Person',
  find: 'Suchen',
  types: { customer: 'Kundschaft', prospect: 'Interessiert' },
  facts: 'Was aufbewahrt wird',
  type: 'Art',
  language: 'Sprache',
  consent: 'Einwilligung',
  unknown: 'nicht bekannt',
  bought: (count) =>
    count === 0 ? 'Kein Kauf' : plural(count, { one: '1 Kauf', other: `${number(count)} Käufe` }),
  day: 'Tag',
  category: 'Kategorie',
  brand: 'Marke',
  quantity: 'Menge',
  amount: 'Betrag',
  answered: (count) =>
    plural(count, {
      one: '1 Antwort auf einer Seite zum Zuhören',
      other: `${number(count)} Antworten auf Seiten zum Zuhören`,
    }),
  score: (score) => `${number(score)} von 10`,
  noWords: 'Ohne Worte',
  export: 'Person exportieren',
  exported: (file) => `Gesichert als ${file}.`,
  erase: 'Person löschen',
  eraseTitle: 'Diese Person löschen',
  eraseSays: (id) =>
    `Alles über „${id}“ verschwindet: die Felder, die Käufe und die Antworten auf Seiten zum Zuhören. Kein späterer Import und keine zurückgespielte Sicherung bringt sie wieder. Das lässt sich nicht zurücknehmen.`,
  eraseAct: 'Endgültig löschen',
  erased: (id) => `„${id}“ ist gelöscht.`,
  nobody: (id) => `„${id}“ war nicht da und kommt auch nicht herein.`,
  close: 'Schließen',
  eraseUnseen: 'Diese Kennung trotzdem löschen',
  all: {
    title: 'Alle',
    says: 'Der ganze Datensatz als zwei Listen, Personen und Käufe, so wie sie sich wieder importieren lassen.',
    act: { people: 'Alle Personen exportieren', purchases: 'Alle Käufe exportieren' },
    missing: (what) =>
      `Bevor etwas herausgegeben wird, sag ${list(what.map((one) => missing[one]))}, weiter unten.`,
  },
}

const missing = {
  basis: 'die Rechtsgrundlage',
  purpose: 'den Zweck',
  retention: 'wie viele Tage er aufbewahrt wird',
}
