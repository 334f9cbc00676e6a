import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { date, list } = formatsIn('de')

export const review360: typeof en.review360 = {
  open: '360°-Reviews',
  title: '360°-Reviews',
  says: 'Beide Seiten sagen, was sie wollen, wofür sie danken und was sie einander vorhalten; dann ändert sich etwas.',
  close: 'Schließen',
  all: 'Alle Reviews',
  loading: 'Wird gelesen …',
  list: {
    name: 'Reviews dieses Boards',
    none: 'Noch hat niemand diesen Plan einem Review unterzogen.',
    noneSays:
      'In einem 360°-Review schreibt jede Seite, ohne dass die andere es sieht; beide lesen es gemeinsam, und am Ende steht mindestens eine Änderung bei uns.',
    begun: (name, when) => `Begonnen von ${name}, ${when}`,
    more: 'Frühere Reviews',
    state: {
      write: 'Wartet darauf, dass eure Seite schreibt',
      wait: 'Wartet darauf, dass die andere Seite schreibt',
      agree: 'Beide haben geschrieben: Einigt euch, was sich ändert',
      sign: 'Wartet auf deine Unterschrift',
      signedByUs: 'Wartet auf die Unterschrift der anderen Seite',
      done: 'Von beiden unterschrieben',
    },
  },
  begin: {
    act: 'Review beginnen',
    name: 'Worum es geht',
    such: 'Etwa „Der Beutel-Test, erstes Quartal“',
    missing: 'Gib ihm einen Namen, an dem beide Seiten es erkennen.',
    about: 'Betrachtet werden',
    aboutHelp: 'Die Ziele, Strategien und Kontaktpunkte, über die beide Seiten sprechen.',
  },
  steps: {
    name: 'Wie weit es ist',
    writing: 'Schreiben',
    agreeing: 'Einigen',
    signed: 'Unterschreiben',
    onBoard: 'Auf dem Board',
    done: 'getan',
  },
  side: { ours: 'Unsere Seite', theirs: 'Die andere Seite' },
  customers: (names) => `Auf der Seite der Gäste: ${list(names)}.`,
  noCustomers:
    'Noch ist niemand da, der für die andere Seite schreiben könnte: Teile das Board über einen Link, mit dem man kommentieren darf.',
  writing: {
    unseen: 'Niemand von der anderen Seite sieht ein Wort davon, bevor beide geschrieben haben.',
    parts: {
      goals: { title: 'Ziele', says: 'Was wir von hier an wollen.' },
      praise: { title: 'Lob', says: 'Wofür wir der anderen Seite danken.' },
      criticism: { title: 'Kritik', says: 'Was wir der anderen Seite vorhalten.' },
    },
    entry: (part, at) => `${part}, Eintrag ${at}`,
    another: 'Noch etwas schreiben …',
    first: 'Das Erste schreiben …',
    saving: 'Wird gespeichert …',
    asTyped: 'Es wird gespeichert, während du schreibst.',
    finish: 'Wir haben geschrieben',
    resume: 'Weiterschreiben',
    finished: (name) => `${name} sagt, unsere Seite ist fertig.`,
    theyWrite: 'Die andere Seite schreibt noch.',
    theyWait: 'Die andere Seite ist fertig und wartet auf uns.',
  },
  clash: {
    says: (name) =>
      name === undefined
        ? 'Jemand hat das entfernt, während du geschrieben hast.'
        : `${name} hat hier zugleich mit dir geschrieben:`,
    mine: 'Meins behalten',
    theirs: 'Andere Fassung nehmen',
  },
  agreeing: {
    what: 'Was geschrieben wurde',
    nothing: 'Nichts.',
    changes: 'Was sich ändert',
    oneOf: (ours) => `Am Ende steht mindestens eine Änderung auf ${ours ? 'unserer' : 'der anderen'} Seite.`,
    none: 'Noch ist keine Änderung vereinbart.',
    add: 'Änderung hinzufügen',
    change: (at) => `Änderung ${at}`,
    text: 'Was anders wird',
    such: 'Etwa „Das Regal wird am Freitagabend gefüllt“',
    side: 'Wer etwas ändert',
    who: 'Wer es tut',
    until: 'Bis',
    card: 'Es geht um',
    noCard: 'Keine Karte',
    remove: (at) => `Änderung ${at} entfernen`,
    told: (who, until) => [who, until && `bis ${date(until, 'full')}`].filter(Boolean).join(', '),
  },
  signing: {
    title: 'Unterschriften',
    says: (text) => `Wer unterschreibt, meint den Text, wie er hier steht: ${text}.`,
    voids: 'Wer ihn danach ändert, macht jede Unterschrift hinfällig.',
    sign: 'Für unsere Seite unterschreiben',
    not: 'Noch nicht unterschrieben',
    signed: (name, when) => `${name}, ${when}`,
    text: (text) => `Text ${text}`,
    thanks: 'Du hast unterschrieben.',
  },
  onBoard: {
    put: 'Auf das Board legen',
    there: 'Es liegt auf dem Board:',
    byWhomMayEdit: 'Wer das Board bearbeiten darf, legt es dorthin.',
    done: 'Das Review liegt auf dem Board. „Rückgängig“ nimmt es wieder herunter.',
    change: (text, who, until) => {
      const told = [who, until && `bis ${date(until, 'full')}`].filter(Boolean).join(', ')
      return told ? `${text} (${told})` : text
    },
    signatures: (company, customer, day, text) =>
      `Unterschrieben von ${company} für das Haus und ${customer} für die Gäste, ${day}. Text ${text}.`,
  },
  callOff: {
    act: 'Absagen',
    sure: 'Alles, was beide Seiten geschrieben haben, wird gelöscht, und niemand sieht es mehr.',
    yes: 'Absagen und löschen',
    no: 'Behalten',
  },
  card: {
    begin: 'Mit der anderen Seite schreiben',
    go: 'Review öffnen',
    says: 'Beide Seiten schreiben ungesehen, lesen einander, einigen sich, was sich ändert, und unterschreiben.',
  },
  notice: {
    says: (name) => `„${name}“ wartet auf eure Seite.`,
    go: 'Review öffnen',
  },
}
