import type { dataSets as english } from '../data-sets.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

const people = (count: number) => plural(count, { one: '1 Person', other: `${number(count)} Personen` })
const purchases = (count: number) => plural(count, { one: '1 Kauf', other: `${number(count)} Käufe` })

export const dataSets: typeof english = {
  title: 'Datensätze',
  documentTitle: 'Datensätze · Parley',
  documentOf: (title) => `${title} · Datensätze · Parley`,
  says: 'Menschen und was sie gekauft haben, um Segmente danach zu zählen. Nichts davon liegt je auf einem Board.',
  list: 'Datensätze',
  onThisPage: 'Auf dieser Seite',
  make: 'Datensatz anlegen',
  sample: 'Beispiel nehmen',
  sampling: 'Das Beispiel wird angelegt …',
  empty: {
    title: 'Was kaufen Menschen wirklich?',
    says: 'Ein Datensatz enthält Kundschaft, Interessierte und ihre Käufe, in einer eigenen Datei auf diesem Server. Segmente werden danach gezählt, was Menschen getan haben; auf ein Board kommen nur Zahlen. Das Beispiel ist erfunden: Probier alles daran aus.',
  },
  holds: (count, bought) => (count === 0 ? 'Noch niemand darin' : `${people(count)}, ${purchases(bought)}`),
  about: (count, bought) =>
    count === 0 ? 'Noch niemand darin, oder weniger als zehn' : `Etwa ${people(count)}, ${purchases(bought)}`,
  client: (name) => `Für ${name}`,
  changed: (when) => `Geändert ${when}`,
  mine: 'Genaue Zahlen',
  rounded: 'Gerundete Zahlen',
  create: {
    says: 'Du darfst alles darin sehen und bestimmst, wer es sonst darf.',
    name: 'Titel',
    placeholder: 'Klubmitglieder 2026',
    missing: 'Ein Datensatz hat einen Titel.',
    client: 'Kunde',
  },
  noRight:
    'Du hast kein Recht an diesem Datensatz. Was hier gezählt wird, ist auf Zehner gerundet, von weniger als zehn Personen wird nichts gezeigt, und einzelne Personen siehst du gar nicht. Wer das Recht hat, kann es dir geben.',
  kept: {
    title: 'Was er ist, und wozu',
    says: 'Nichts wird herausgegeben, bevor gesagt ist, auf welcher Grundlage, wozu und wie lange diese Personen aufbewahrt werden.',
    basis: 'Rechtsgrundlage',
    basisHelp: 'Etwa Einwilligung, Vertrag oder ein abgewogenes Interesse.',
    purpose: 'Zweck',
    purposeHelp: 'Ein Satz, wie man ihn den Personen selbst sagen würde.',
    retention: 'Tage aufbewahrt',
    retentionHelp: 'Ältere Käufe, und Personen ohne Käufe, gehen von selbst.',
    retentionWrong: 'Eine ganze Zahl von 1 bis 36.500.',
    save: 'Sichern',
    saved: 'Gesichert.',
  },
  rights: {
    title: 'Wer hineinsehen darf',
    says: 'Wer darf, importiert, sieht genaue Zahlen und einzelne Personen, exportiert und löscht. Alle anderen im Arbeitsbereich sehen gerundete Zahlen.',
    list: 'Wer hineinsehen darf',
    give: 'Das Recht geben an',
    choose: 'Wähle jemanden aus dem Team',
    act: 'Recht geben',
    given: (name) => `${name} darf jetzt hineinsehen.`,
    take: 'Recht nehmen',
    takeFrom: (name) => `${name} das Recht nehmen`,
    taken: (name) => `${name} sieht jetzt gerundete Zahlen.`,
    you: 'du',
    alone: 'Niemand im Arbeitsbereich ist ohne dieses Recht.',
  },
  remove: {
    title: 'Datensatz entfernen',
    says: 'Mit allen darin, endgültig.',
    act: 'Datensatz entfernen',
    sure: (title, count) =>
      `„${title}“ verschwindet von diesem Server, mit ${people(count)} und allem, was sie gekauft haben. Zahlen, die auf Boards stehen, bleiben. Das lässt sich nicht zurücknehmen.`,
    done: (title) => `„${title}“ ist entfernt.`,
  },
}
