import type { Replies } from '../../session/server.ts'
import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number } = formatsIn('de')

type Kind = Replies['notifications']['list']['notifications'][number]['kind']

const told: Record<Kind, (who: string | null) => string> = {
  mention: (who) => `${who ?? 'Jemand'} hat dich in einem Kommentar genannt`,
  reply: (who) => `${who ?? 'Jemand'} hat dir geantwortet`,
  comment: (who) => `${who ?? 'Jemand'} hat kommentiert`,
  asked: (who) => (who ? `${who} bittet dich um Freigabe` : 'Auf deine Freigabe wird gewartet'),
  decision: (who) => `${who ?? 'Jemand'} hat entschieden`,
  snapshot: (who) => `${who ?? 'Jemand'} hat einen Stand festgehalten`,
  newError: () => 'Ein neuer Fehler',
  review: (who) => (who ? `${who} hat am Review weitergemacht` : 'Das Review geht weiter'),
  round: (who) => `${who ?? 'Jemand'} hat dir einen Workshop übergeben`,
}

const settings: Record<Kind, string> = {
  mention: 'Jemand nennt mich in einem Kommentar',
  reply: 'Jemand antwortet in einem Gespräch von mir',
  comment: 'Jemand kommentiert etwas von mir',
  asked: 'Jemand bittet mich um Freigabe',
  decision: 'Jemand entscheidet, worum ich gebeten habe',
  snapshot: 'Jemand zeigt mir einen Stand',
  newError: 'Ein Board von mir hat einen neuen Fehler',
  review: 'Ein 360°-Review geht weiter',
  round: 'Jemand übergibt mir einen Workshop',
}

export const inbox: typeof en.inbox = {
  open: (unread) => (unread === 0 ? 'Benachrichtigungen' : `Benachrichtigungen, ${number(unread)} neu`),
  title: 'Benachrichtigungen',
  many: '99+',
  told,
  on: (board) => `auf ${board}`,
  isNew: 'Neu.',
  readAll: 'Alle als gelesen markieren',
  older: 'Ältere zeigen',
  empty: 'Noch nichts',
  emptySays: 'Hier erfährst du, wenn jemand dich nennt, dir antwortet oder dich um Freigabe bittet.',
  chooseKinds: 'Wählen, was du erfahren willst',
  settingsTitle: 'Sag mir Bescheid, wenn',
  settings,
  back: 'Zurück zu den Benachrichtigungen',
}
