import type { Replies } from '../../session/server.ts'
import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

type Act = NonNullable<Replies['audit']['list']['entries'][number]['act']>
type About = Readonly<Record<string, string>>

const named = (about: About, name: string) => (about[name] ? ` „${about[name]}“` : '')
const roles: Readonly<Record<string, string>> = {
  viewer: 'Ansehen',
  commenter: 'Kommentieren',
  participant: 'Vorschlagen',
  editor: 'Bearbeiten',
  member: 'Mitglied',
}
const decisions: Readonly<Record<string, string>> = {
  approve: 'Einen Stand freigeben',
  changes: 'Änderungen an einem Stand verlangen',
}

const acts: Record<Act, (about: About) => string> = {
  'account.signUp': () => 'Ein Konto eröffnen',
  'account.signIn': () => 'Sich anmelden',
  'account.signOut': () => 'Sich abmelden',
  'account.changePassword': () => 'Das Passwort ändern',
  'account.open': () => 'Aus einem Gastplatz ein Konto machen',
  'account.join': () => 'Dem Arbeitsbereich beitreten',
  'account.rename': (about) => `Sich umbenennen${named(about, 'name')}`,
  'account.sessions.end': () => 'Einen anderen Browser abmelden',
  'account.sessions.endOthers': () => 'Alle anderen Browser abmelden',
  'account.export': () => 'Alles herausholen, was über einen gespeichert ist',
  'account.delete': () => 'Das Konto schließen',
  'account.people.setStanding': ({ standing }) =>
    standing === 'guest'
      ? 'Jemanden aus dem Arbeitsbereich entfernen'
      : standing === 'owner'
        ? 'Jemanden zum Eigentümer machen'
        : 'Jemanden zum Mitglied machen',
  'account.createToken': (about) => `Einen Schlüssel für Skripte anlegen${named(about, 'name')}`,
  'account.revokeToken': () => 'Einen Schlüssel für Skripte beenden',
  'audit.check': () => 'Dieses Protokoll prüfen',
  'boards.create': () => 'Das Board anlegen',
  'boards.import': () => 'Das Board importieren',
  'boards.rename': (about) => `Das Board umbenennen${named(about, 'title')}`,
  'boards.setClient': (about) => `Das Board einem Kunden zuordnen${named(about, 'client')}`,
  'boards.compact': () => 'Das Board neu schreiben',
  'boards.delete': () => 'Das Board wegwerfen',
  'boards.restore': () => 'Das Board zurückholen',
  'consumers.create': (about) => `Einen Datensatz anlegen${named(about, 'title')}`,
  'consumers.get': () => 'Einen Datensatz ansehen',
  'consumers.change': () => 'Angaben zu einem Datensatz ändern',
  'consumers.remove': () => 'Einen Datensatz mit allen Personen entfernen',
  'consumers.allow': () => 'Jemandem das Recht an einem Datensatz geben',
  'consumers.disallow': () => 'Jemandem das Recht an einem Datensatz nehmen',
  'consumers.import': ({ what }) => (what === 'people' ? 'Personen importieren' : 'Käufe importieren'),
  'consumers.createSample': () => 'Einen Datensatz erfundener Personen anlegen',
  'consumers.count': () => 'Personen eines Datensatzes zählen',
  'consumers.classes': () => 'Die Klassen eines Datensatzes zählen',
  'consumers.switching': () => 'Ansehen, wer in einem Datensatz die Marke gewechselt hat',
  'consumers.rfm': () => 'Ansehen, wann zuletzt, wie oft und für wie viel gekauft wurde',
  'consumers.cycle': () => 'Ansehen, wie oft Personen eines Datensatzes kaufen',
  'consumers.profile': () => 'Ansehen, was Personen eines Datensatzes kaufen',
  'consumers.overlaps': () => 'Ansehen, wie sich Segmente eines Datensatzes überschneiden',
  'consumers.find': () => 'Eine Person eines Datensatzes ansehen',
  'consumers.export': () => 'Eine Person aus einem Datensatz herausgeben',
  'consumers.exportAll': () => 'Einen ganzen Datensatz herausgeben',
  'consumers.erase': () => 'Eine Person aus einem Datensatz löschen',
  'embeds.create': (about) => `Das Board allen zeigen, die einen Link haben${named(about, 'name')}`,
  'embeds.revoke': () => 'Einen Link beenden, der das Board zeigt',
  'listening.create': () => 'Einen Link zum Zuhören anlegen',
  'listening.close': () => 'Einen Link zum Zuhören schließen',
  'listening.reopen': () => 'Einen Link zum Zuhören wieder öffnen',
  'listening.export': () => 'Adressen ausgeben, an die Bescheid gegeben werden darf',
  'listening.remove': () => 'Antworten löschen',
  'hooks.create': () => 'Einen Webhook anlegen',
  'hooks.delete': () => 'Einen Webhook löschen',
  'hooks.resend': () => 'Eine Nachricht eines Webhooks noch einmal senden',
  'invitations.create': ({ role }) =>
    role ? `Einen Link anlegen: ${roles[role] ?? role}` : 'Einen Link anlegen',
  'invitations.accept': () => 'Über einen Link kommen',
  'invitations.revoke': () => 'Einen Link beenden und alle ausschließen, die darüber kamen',
  'snapshots.create': (about) => `Einen Stand festhalten${named(about, 'name')}`,
  'snapshots.decide': ({ decision }) => decisions[decision ?? ''] ?? 'Über einen Stand entscheiden',
  'approvals.ask': () => 'Um Freigabe bitten',
  'approvals.withdraw': () => 'Die Bitte um Freigabe zurücknehmen',
  'history.restore': () => 'Einen früheren Moment wiederherstellen',
  'comments.delete': () => 'Einen Kommentar löschen',
  'reviews.begin': (about) => `Ein Review beginnen${named(about, 'name')}`,
  'reviews.finish': () => 'Die eigene Seite eines Reviews für fertig erklären',
  'reviews.sign': () => 'Ein Review unterschreiben',
  'reviews.callOff': () => 'Ein Review absagen',
  'round.mute': ({ on }) =>
    on === 'false' ? 'Alle wieder bearbeiten lassen' : 'Das Bearbeiten für alle anderen sperren',
  'round.end': () => 'Den Workshop beenden',
  'round.handOver': () => 'Den Workshop übergeben',
}

const others: Readonly<Record<string, string>> = {
  'socket.board': 'Das Board öffnen',
  'socket.news': 'Auf Neuigkeiten hören',
  'embeds.get': 'Das Board über einen Link ansehen',
  'consumers.retention': 'Personen eines Datensatzes, lange genug aufbewahrt, sind gegangen',
  'command.password': 'Neues Passwort, von der Kommandozeile',
  'command.token': 'Neuer Schlüssel für Skripte, von der Kommandozeile',
  'command.compact': 'Ein Board neu schreiben, von der Kommandozeile',
  'command.restore': 'Eine Sicherung einspielen, von der Kommandozeile',
}

const refusals: Readonly<Record<string, string>> = {
  notAllowed: 'darf das nicht',
  notHere: 'kein Zugang',
  noSnapshot: 'kein Zugang',
  signedOut: 'nicht angemeldet',
  wrongPassword: 'falsches Passwort',
  invitationPassword: 'falsches Passwort des Links',
  invitationGone: 'der Link gilt nicht',
  embedGone: 'der Link gilt nicht',
  noEmbed: 'kein Zugang',
  noDataSet: 'kein Zugang',
  noDataSetRight: 'kein Recht an dem Datensatz',
  noView: 'kein Zugang',
  foreignOrigin: 'kam von einer anderen Seite',
  foreignId: 'schrieb als jemand anderes',
  tooMuch: 'zu viele Versuche',
  tooFast: 'zu viel in kurzer Zeit',
  closed: 'nur auf Einladung',
}

export const audit: typeof en.audit = {
  open: 'Wer kam, wer entschied …',
  title: 'Wer kam, wer entschied',
  says: 'Nichts in dieser Liste kann jemand ändern oder herausnehmen. Nur Eigentümer sehen sie.',
  list: 'Was getan und was abgelehnt wurde',
  which: 'Was gezeigt wird',
  all: 'Alles',
  refusedOnly: 'Abgelehntes',
  nobody: 'Niemand Bekanntes',
  left: 'Jemand, der nicht mehr da ist',
  act: (act, what, about) => (act ? acts[act](about) : (others[what] ?? `Aufruf ${what}`)),
  done: 'Getan',
  refused: (code) => `Abgelehnt: ${refusals[code] ?? code}`,
  older: 'Ältere zeigen',
  empty: 'Nichts wurde abgelehnt.',
  check: 'Protokoll prüfen',
  whole: (rows) =>
    plural(rows, {
      one: '1 Zeile, so wie sie geschrieben wurde.',
      other: `${number(rows)} Zeilen, keine geändert, keine fehlt.`,
    }),
  newest: 'Marke der neuesten Zeile',
  mark: 'Eine Marke, die früher notiert wurde',
  markHelp: 'Steht sie noch im Protokoll, wurde bis dorthin nichts geändert oder abgeschnitten.',
  found: 'Die Marke steht im Protokoll: Bis dorthin ist alles, wie es war.',
  lost: 'Die Marke steht nicht im Protokoll: Seither wurden Zeilen abgeschnitten oder neu geschrieben.',
  copyMark: 'Marke kopieren',
  last: 'Notiere sie anderswo, um später zu prüfen.',
  broken: (row) =>
    `Zeile ${number(row)} ist nicht mehr, wie sie geschrieben wurde, oder die davor ist verschwunden.`,
}
