import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

export const comments: typeof en.comments = {
  title: 'Kommentare',
  open: (unread) =>
    unread === 0
      ? 'Kommentare'
      : plural(unread, {
          one: 'Kommentare, 1 Gespräch ungelesen',
          other: `Kommentare, ${number(unread)} Gespräche ungelesen`,
        }),
  unreadThreads: (unread) => `${number(unread)} ungelesen`,
  none: 'Noch hat niemand etwas gesagt.',
  noneSays: 'Frag mit C nach einer Karte.',
  noneForReader: 'Was andere über dieses Board sagen, steht hier.',
  noneHere: 'Hier wurde noch nichts gesagt.',
  noneSuch: {
    open: '',
    mine: 'Du bist an keinem offenen Gespräch beteiligt.',
    unread: 'Du hast alles gesehen.',
    resolved: 'Noch ist kein Gespräch erledigt.',
  },
  filter: 'Gespräche zeigen',
  filters: { open: 'Offen', mine: 'Meine', unread: 'Ungelesen', resolved: 'Erledigt' },
  allSeen: 'Alle gesehen',
  all: 'Alle Kommentare',
  back: 'Zurück',
  earlier: 'Frühere zeigen',
  more: 'Mehr Gespräche zeigen',
  list: 'Gespräche',
  unread: 'Neu',
  resolved: 'Erledigt',
  resolvedBy: (name, when) => `Erledigt von ${name}, ${when}`,
  resolve: 'Erledigen',
  reopen: 'Wieder öffnen',
  answers: (count) => plural(count, { one: '1 Antwort', other: `${number(count)} Antworten` }),
  lastBy: (name, when) => `zuletzt ${name}, ${when}`,
  you: 'Du',
  edited: 'geändert',
  deleted: 'Dieser Kommentar wurde gelöscht.',
  internal: 'Intern',
  internalSays: 'Nur Kolleginnen und Kollegen sehen das. Kein Gast erfährt, dass es da ist.',
  makeInternal: 'Intern: nur fürs eigene Team',
  thread: (about) => `Gespräch über ${about}`,
  atSnapshot: (name) => `Kommentare zum Stand „${name}“`,
  place: 'Eine Stelle auf der Fläche',
  wholeSnapshot: (name) => `Stand „${name}“`,
  gone: (name) => `${name} (nicht mehr auf dem Board)`,
  goTo: 'Auf der Fläche zeigen',
  about: {
    card: 'Diese Karte kommentieren',
    link: 'Diese Verbindung kommentieren',
    finding: 'Diesen Befund kommentieren',
    menu: 'Kommentieren',
  },
  begin: 'Etwas sagen',
  beginPlaceholder: 'Sag etwas, mit @ nennst du jemanden',
  answer: 'Antworten',
  answerPlaceholder: 'Antworte, mit @ nennst du jemanden',
  send: 'Senden',
  change: 'Deinen Kommentar ändern',
  save: 'Sichern',
  how: '**fett**, *kursiv*, `Code`, Listen und Links. Umschalt+Enter beginnt eine Zeile.',
  named: (count) =>
    plural(count, {
      one: '1 Person lässt sich nennen. Pfeiltasten wählen, Enter nimmt.',
      other: `${number(count)} Personen lassen sich nennen. Pfeiltasten wählen, Enter nimmt.`,
    }),
  people: 'Wen nennst du?',
  guest: 'Gast',
  menuOf: (name) => `Was sich mit dem Kommentar von ${name} tun lässt`,
  edit: 'Ändern',
  delete: 'Löschen',
  deleteTitle: 'Den Kommentar löschen?',
  deleteSays: 'Seine Worte verschwinden für alle. Das lässt sich nicht zurücknehmen.',
  react: 'Reagieren',
  reactions: {
    '👍': 'Einverstanden',
    '❤️': 'Gefällt mir sehr',
    '🎉': 'Feiern',
    '😄': 'Lächeln',
    '👀': 'Sehe ich mir an',
    '✅': 'Erledigt',
  },
  reacted: (emoji, names) => `${emoji}: ${names}`,
  pin: (said, comments, unread) =>
    `${plural(comments, { one: '1 Kommentar', other: `${number(comments)} Kommentare` })}${unread ? ', neu' : ''}. ${said}`,
  atCard: (open, unread) =>
    unread > 0
      ? plural(unread, {
          one: '1 Gespräch mit etwas Neuem',
          other: `${number(unread)} Gespräche mit etwas Neuem`,
        })
      : plural(open, { one: '1 offenes Gespräch', other: `${number(open)} offene Gespräche` }),
  tool: 'Kommentieren',
  press: 'Drück dort, wo du etwas sagen willst. Enter nimmt die Mitte, Esc bricht ab.',
  note: {
    title: 'Interne Notiz',
    mark: 'Notiz',
    help: 'Fürs eigene Team. Kein Gast bekommt sie, in keiner Ansicht und in keiner Datei.',
    by: (name, when) => `${name}, ${when}`,
    clash: (name) => `${name} hat inzwischen hier geschrieben:`,
    theirs: 'Andere Fassung behalten',
    both: 'Beide behalten',
  },
}
