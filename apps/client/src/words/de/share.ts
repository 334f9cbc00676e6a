import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

const mayDo: Readonly<Record<Parameters<typeof en.share.says>[0], string>> = {
  viewer: 'dieses Board ansehen',
  commenter: 'ansehen und kommentieren',
  participant: 'ansehen, kommentieren und Rückmeldungen vorschlagen',
  editor: 'dieses Board ändern',
}

const roleOf: Readonly<Record<string, string>> = {
  viewer: 'Ansehen',
  commenter: 'Kommentieren',
  participant: 'Vorschlagen',
  editor: 'Bearbeiten',
  member: 'Mitglied',
}

export const share: typeof en.share = {
  title: 'Ohne Konto einladen',
  says: (role, password, ends) =>
    `Wer den Link${password ? ' und das Passwort' : ''} hat, kann ${mayDo[role]}${ends ? ', bis er endet' : ''}.`,
  internal: 'Interne Notizen erreichen sie nie.',
  role: 'Was sie dürfen',
  roles: { viewer: 'Ansehen', commenter: 'Kommentieren', participant: 'Vorschlagen', editor: 'Bearbeiten' },
  roleOf,
  ends: 'Endet nach',
  endsPast: 'Dieser Tag ist vorbei.',
  password: 'Passwort',
  passwordShort: (least) => `Ein Passwort hat mindestens ${number(least)} Zeichen.`,
  newPassword: 'Anderes Passwort ausdenken',
  uses: 'Für wie viele Personen',
  usesAny: 'Beliebig viele',
  usesWrong: 'Eine ganze Zahl von 1 bis 10.000.',
  act: 'Link kopieren',
  ready: 'Der Link ist fertig',
  readySays: 'Schick ihn, und das Passwort auf anderem Weg. Beides lässt sich nicht noch einmal zeigen.',
  readySaysOpen: 'Wer ihn hat, kommt herein. Er lässt sich nicht noch einmal zeigen.',
  link: 'Link',
  copyLink: 'Link kopieren',
  copyPassword: 'Passwort kopieren',
  another: 'Noch ein Link',
  done: 'Fertig',
  existing: 'Links, die hierher führen',
  usedOf: (uses, most) =>
    most === null
      ? plural(uses, { one: 'einmal benutzt', other: `${number(uses)}-mal benutzt` })
      : `${number(uses)} von ${number(most)} Malen benutzt`,
  left: (left) =>
    plural(left, {
      one: 'lässt noch eine Person herein',
      other: `lässt noch ${number(left)} Personen herein`,
    }),
  unused: 'noch nicht benutzt',
  state: { expired: 'Abgelaufen', usedUp: 'Aufgebraucht' },
  onlySnapshot: (name) => `Nur der Stand „${name}“`,
  cameBy: 'Wer darüber kam',
  nobodyLeft: 'Niemand, der darüber kam, ist noch da.',
  came: (when) => `kam ${when}`,
  earlier: 'Die davor zeigen',
  endsOn: (day) => `offen bis einschließlich ${day}`,
  endedOn: (day) => `endete am ${day}`,
  forever: 'ohne Ende',
  withPassword: 'mit Passwort',
  revoke: 'Beenden',
  revoked: 'Der Link ist beendet. Wer darüber kam, ist draußen.',
  people: {
    title: 'Personen dieses Arbeitsbereichs',
    says: 'Sie planen auf jedem Board. Der Eigentümer lädt weitere ein.',
    saysOwner: (days) =>
      `Sie planen auf jedem Board. Eine Einladung gilt für eine Person und endet nach ${number(days)} Tagen.`,
    standing: (owner, me) => [owner ? 'Eigentümer' : 'Mitglied', me && 'du'].filter(Boolean).join(', '),
    invite: 'Mitglied einladen',
    ready: (days) =>
      `Schick sie einer Person; sie gilt einmal, binnen ${number(days)} Tagen. Sie lässt sich nicht noch einmal zeigen.`,
    pending: 'Eingeladen, noch nicht hier',
    menu: (name) => `Was ${name} hier ist`,
    makeOwner: 'Zum Eigentümer machen',
    makeMember: 'Zum Mitglied machen',
    madeOwner: (name) => `Der Arbeitsbereich gehört jetzt auch ${name}.`,
    madeMember: (name) => `${name} ist jetzt Mitglied.`,
    remove: {
      item: 'Aus dem Arbeitsbereich entfernen',
      title: (name) => `${name} aus dem Arbeitsbereich entfernen?`,
      says: (name) =>
        `${name} ist sofort aus allen Boards heraus. Was geschrieben wurde, bleibt, mit diesem Namen; die Boards gehören dann dir. Links von ${name} lassen niemanden mehr ein und zeigen nichts mehr; wer durch einen kam, bleibt.`,
      act: 'Entfernen',
      done: (name) => `${name} ist nicht mehr im Arbeitsbereich.`,
    },
  },
}
