import type { Replies } from '../../session/server.ts'
import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural, list } = formatsIn('de')

type Hook = Replies['hooks']['list'][number]
type Event = Hook['events'][number]
type State = NonNullable<Hook['last']>['state']

const events: Record<Event, string> = {
  comment: 'Kommentare',
  asked: 'Bitten um Freigabe',
  decision: 'Entscheidungen',
  snapshot: 'Stände',
  newError: 'Neue Fehler',
  review: '360°-Reviews',
  round: 'Workshop-Runden',
}

const states: Record<State, string> = { waiting: 'Wartet', delivered: 'Angenommen', givenUp: 'Aufgegeben' }

const faults: Readonly<Record<string, string>> = {
  notAnAddress: 'die Adresse ist nicht lesbar',
  notHttps: 'die Adresse beginnt nicht mit https',
  inside: 'die Adresse führt ins eigene Netz des Servers',
  redirect: 'es wird woandershin weitergeleitet',
  gone: 'dort will man nichts mehr bekommen',
  tooSlow: 'die Antwort dauerte zu lange',
  noSuchHost: 'diesen Rechner gibt es nicht',
  notThere: 'dort antwortet niemand',
  certificate: 'das Zertifikat gilt nicht',
  tooMany: 'mehr als tausend neuere warten dort schon',
  failed: 'die Verbindung brach ab',
}

function fault(code: string): string {
  const [, status] = /^status (\d+)$/.exec(code) ?? []
  return status ? `die Antwort war ${status}` : (faults[code] ?? code)
}

export const hooks: typeof en.hooks = {
  title: 'Webhooks',
  says: 'Ein anderes Programm kann erfahren, was auf Boards geschieht: ein Chat, eine Aufgabenliste. Internes erfährt es nie.',
  none: 'Noch erfährt kein Programm etwas.',
  list: 'Webhooks',
  events,
  add: 'Webhook anlegen',
  addSays: 'Jede Nachricht ist signiert, damit das andere Programm weiß, dass sie von hier kommt.',
  url: 'Adresse des anderen Programms',
  urlHelp: 'Sie nimmt ein POST mit JSON an und beginnt mit https.',
  urlMissing: 'Schreib die Adresse, die das andere Programm dir gegeben hat.',
  which: 'Was es erfährt',
  whichMissing: 'Wähle mindestens eins.',
  board: 'Von welchem Board',
  allBoards: 'Alle Boards',
  ready: 'Der Webhook ist angelegt',
  readySays: 'Gib dem anderen Programm dieses Geheimnis jetzt: Es wird nur dieses eine Mal gezeigt.',
  secret: 'Geheimnis',
  copySecret: 'Geheimnis kopieren',
  done: 'Fertig',
  told: (what, board) =>
    `${list(what.map((event) => events[event]))}${board === null ? '' : ` von „${board}“`}`,
  fresh: 'Noch nichts gesendet',
  states,
  fault,
  last: (state, why) => (why === null ? states[state] : `${states[state]}: ${fault(why)}`),
  sent: 'Was gesendet wurde',
  sentTo: (url) => `Was an ${url} gesendet wurde`,
  nothingSent: 'Noch wurde nichts gesendet.',
  tries: (count) => plural(count, { one: '1 Versuch', other: `${number(count)} Versuche` }),
  next: (when) => `nächster Versuch ${when}`,
  resend: 'Noch einmal senden',
  resendNamed: (event, when) => `Noch einmal senden: ${events[event]}, ${when}`,
  older: 'Ältere zeigen',
  remove: 'Löschen',
  removeNamed: (url) => `Den Webhook an ${url} löschen`,
  removeTitle: 'Webhook löschen',
  removeSays: (url) =>
    `An ${url} wird nichts mehr gesendet, auch nicht, was unterwegs ist. Das lässt sich nicht zurücknehmen.`,
}

export const settings: typeof en.settings = {
  title: 'Einstellungen des Arbeitsbereichs',
  documentTitle: 'Einstellungen des Arbeitsbereichs · Parley',
}
