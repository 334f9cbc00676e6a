import { isolated, toKeep } from '@parley/model/tongue/isolated.ts'
import type { ProblemCode } from '../../session/server.ts'
import type { en } from '../en.ts'

/** The usual sentence of each code. */
const usual: Record<ProblemCode, string> = {
  badInput: 'Etwas an der Anfrage stimmt nicht.',
  planFaults: 'Die Plandatei hat Fehler; nichts wurde importiert.',
  signedOut: 'Melde dich zuerst an.',
  wrongPassword: 'E-Mail und Passwort gehören nicht zusammen.',
  setupCode: 'Das erste Konto braucht den Einrichtungscode, den Parley beim Start ausgegeben hat.',
  closed: 'Konten gibt es hier auf Einladung: Frag den Eigentümer des Arbeitsbereichs danach.',
  emailTaken: 'Mit dieser E-Mail gibt es schon ein Konto: Melde dich stattdessen an.',
  lastOwner: 'Du bist der einzige Eigentümer dieses Arbeitsbereichs: Er darf nicht ohne einen sein.',
  invitationGone: 'Diese Einladung gilt nicht mehr: Lass dir eine neue geben.',
  invitationPassword: 'Diese Einladung hat ein Passwort, und es ist ein anderes.',
  invitationToJoin: 'Diese Einladung gilt für den Arbeitsbereich: Leg dir damit ein Konto an.',
  notHere: 'Dieses Board gibt es für dich nicht.',
  noSnapshot: 'Diesen Stand gibt es für dich nicht.',
  noComment: 'Diesen Kommentar gibt es für dich nicht.',
  notThere: 'Das ist nicht auf dem Board: Vielleicht wurde es inzwischen gelöscht.',
  noteClash: 'Jemand anderes hat inzwischen hier geschrieben.',
  noReview: 'Dieses Review gibt es für dich nicht.',
  reviewNotNow: 'Das Review ist inzwischen weitergegangen: Sieh es dir noch einmal an.',
  noMember: 'Dieses Mitglied gibt es in diesem Arbeitsbereich nicht.',
  noHook: 'Diesen Webhook gibt es nicht.',
  noContactPoint: 'Diesen Kontaktpunkt gibt es auf dem Board nicht.',
  noListening: 'Diesen Link zum Zuhören gibt es für dich nicht.',
  manyListening: 'Es gibt schon 500 Links zum Zuhören.',
  noAnswer: 'Diese Antwort gibt es für dich nicht.',
  manyAnswers:
    'An diesem Kontaktpunkt liegen so viele Antworten, wie aufbewahrt werden können: Lies oder lösche einige.',
  noDataSet: 'Diesen Datensatz gibt es für dich nicht.',
  noDataSetRight: 'Du hast kein Recht an diesem Datensatz: Frag jemanden, der es hat.',
  lastDataSetRight: 'Jemand muss das Recht an diesem Datensatz behalten.',
  manyDataSets: 'Es gibt schon 200 Datensätze: Entferne zuerst einen.',
  dataSetBasis: 'Sag zuerst, auf welcher Grundlage, wozu und wie lange diese Personen aufbewahrt werden.',
  askedEnough:
    'Heute wurde so viel nach diesen Personen gefragt, dass keine Antwort mehr sicher ist: Frag morgen wieder.',
  noConsumer: 'Niemand in diesem Datensatz hat diese Kennung.',
  importRefused: 'Diese Datei lässt sich nicht übernehmen; nichts wurde geändert.',
  importGoesOn: 'Hier wird schon eine Datei übernommen: Warte, bis sie fertig ist.',
  importAt: 'Die Datei ist bis zu einer anderen Stelle angekommen: Mach dort weiter oder fang neu an.',
  noApproval: 'Diese Freigabe gibt es für dich nicht.',
  notAsked: 'Hier sind andere um ihre Freigabe gebeten.',
  decided: 'Darüber wurde inzwischen entschieden.',
  errorsStand: 'Freigeben geht erst, wenn kein Fehler mehr im Weg steht.',
  noMoment: 'Dieser Moment ist nicht aufbewahrt: Schritt für Schritt reicht der Verlauf 30 Tage zurück.',
  olderNode:
    'Auf dieser Datenbank arbeitet auch ein älteres Parley: Bring es zuerst auf diesen Stand, oder halte es an.',
  notAllowed: 'Das darfst du hier nicht.',
  roundIsLed: 'Jemand anderes leitet diesen Workshop: Nur diese Person oder wem das Board gehört, darf das.',
  voteGoesOn: 'Hier läuft schon eine Abstimmung.',
  noVote: 'Hier läuft keine Abstimmung.',
  votesSpent: 'Alle deine Stimmen sind vergeben: Nimm zuerst eine zurück.',
  foreignOrigin: 'Die Anfrage kam von einer Seite, die nicht zu Parley gehört.',
  tooMuch: 'Zu viele Versuche in kurzer Zeit: Warte eine Viertelstunde.',
  tooFast: 'So viel tut eine Person nicht in so kurzer Zeit: Warte einen Moment.',
  noView: 'Diese gespeicherte Ansicht gibt es für dich nicht.',
  manyPictures:
    'Die Bilder dieses Boards brauchen schon 500 MB, mit denen, die in den letzten dreißig Tagen weggenommen wurden oder auf einem gesicherten Stand sind: Nimm ein kleineres oder beginn ein neues Board.',
  manySnapshots:
    'Für weitere Stände dieses Boards ist kein Platz: Sie dürfen 1 GB brauchen, die von Gästen die Hälfte davon. Lass ein Mitglied den Stand festhalten, oder exportier den Plan und arbeite in einem neuen Board weiter.',
  manyViews: 'Es gibt schon 100 gespeicherte Ansichten: Lösch zuerst eine.',
  noEmbed: 'Diesen Link gibt es für dich nicht.',
  manyEmbeds: 'Es gibt schon 200 solche Links: Beende zuerst einen.',
  embedGone: 'Dieser Link zeigt nichts mehr: Lass dir einen neuen geben.',
  tooLarge: 'Die Anfrage ist größer, als sie sein darf.',
  noSuchCall: 'Unter dieser Adresse ist nichts.',
  cannotSave: 'Der Server kann gerade nicht speichern; nichts wurde geändert.',
  failed: 'Auf dem Server ging etwas schief; es ist vermerkt.',
}

/** Where the server says more than its code: by its own sentence, with # where a number or a name in quotes stands. */
const exact: Readonly<Record<string, string>> = {
  'This invitation was taken back: ask for a new one.':
    'Diese Einladung wurde zurückgenommen: Lass dir eine neue geben.',
  'This invitation has run out: ask for a new one.':
    'Diese Einladung ist abgelaufen: Lass dir eine neue geben.',
  'This invitation was used as often as it could be: ask for a new one.':
    'Diese Einladung ist aufgebraucht: Lass dir eine neue geben.',
  'This invitation has a password: type it first.': 'Diese Einladung hat ein Passwort: Gib es zuerst ein.',
  'There is no such invitation for you.': 'Diese Einladung gibt es für dich nicht.',
  'Sign up with this invitation.': 'Leg dir mit dieser Einladung ein Konto an.',
  'You have an account already.': 'Du hast schon ein Konto.',
  'Guests have no password.': 'Gäste haben kein Passwort.',
  'The current password is another one.': 'Das jetzige Passwort ist ein anderes.',
  'Only PNG, JPEG, WebP and GIF pictures can be put on a board.':
    'Auf ein Board passen nur Bilder in PNG, JPEG, WebP und GIF.',
  'This picture is damaged or too large to be drawn.':
    'Dieses Bild ist beschädigt oder zu groß, um es zu zeichnen.',
  'Write at least one thing first.': 'Schreib zuerst wenigstens etwas.',
  'Both sides have written, and have seen what the other wrote.':
    'Beide Seiten haben geschrieben und gesehen, was die andere schrieb.',
  'A side may write # entries; there are as many already.':
    'Eine Seite darf # Einträge schreiben; so viele sind es schon.',
  'Your side has said that it has written.': 'Deine Seite hat gesagt, dass sie fertig ist.',
  'A review that somebody has signed stays.': 'Ein Review, das jemand unterschrieben hat, bleibt.',
  'Your side has signed already.': 'Deine Seite hat schon unterschrieben.',
  'Agree on at least one change of the company’s side first.':
    'Einigt euch zuerst auf mindestens eine Änderung auf der Seite des Unternehmens.',
  'The text was changed while you read it: read it again, then sign.':
    'Der Text wurde geändert, während du ihn gelesen hast: Lies ihn noch einmal, dann unterschreib.',
  'A review ends in at most # changes.': 'Ein Review endet in höchstens # Änderungen.',
  'One side is still writing.': 'Eine Seite schreibt noch.',
  'Both have signed: nothing is changed any more. Begin another review.':
    'Beide haben unterschrieben: Nichts wird mehr geändert. Beginne ein neues Review.',
  'It is your turn only if the others have not decided in time.':
    'Du bist erst dran, wenn die anderen nicht rechtzeitig entschieden haben.',
  'Nobody is asked for approval any more.': 'Niemand wird mehr um Freigabe gebeten.',
  'of: somebody who is named may not decide here.': 'Jemand, den du nennst, darf hier nicht entscheiden.',
  'about: none of these cards is on the board.': 'Keine dieser Karten liegt auf dem Board.',
  'url: an address outside begins with https.': 'Eine Adresse außerhalb beginnt mit https.',
  'url: it leads into this network, which the server’s settings do not allow.':
    'Die Adresse führt ins eigene Netz; das erlauben die Einstellungen des Servers nicht.',
  'There are # webhooks already: delete one first.': 'Es gibt schon # Webhooks: Lösch zuerst einen.',
  'Only somebody who may edit this board can lead a workshop on it.':
    'Nur wer dieses Board bearbeiten darf, kann darauf einen Workshop leiten.',
  'card: this vote is not about such a card.': 'Über so eine Karte wird nicht abgestimmt.',
  'You have written as much as one person may.': 'Du hast so viel geschrieben, wie eine Person darf.',
  'The file begins with no names of columns.': 'Die Datei beginnt nicht mit den Namen von Spalten.',
  'The file has more than # columns.': 'Die Datei hat mehr als # Spalten.',
  'The column # stands there twice.': 'Die Spalte # kommt zweimal vor.',
  'The column # is missing.': 'Die Spalte # fehlt.',
  'The file is not written in UTF-#.': 'Die Datei ist nicht in UTF-# geschrieben.',
  'Most lines of the file cannot be read as a table.':
    'Die meisten Zeilen der Datei lassen sich nicht als Tabelle lesen.',
  'With these there would be more than #,#,# people.': 'Mit diesen wären es mehr als #.#.# Personen.',
  'With these there would be more than #,#,# purchases.': 'Mit diesen wären es mehr als #.#.# Käufe.',
  'A file may have # GB.': 'Eine Datei darf # GB groß sein.',
  'The line broke.': 'Die Verbindung ist abgerissen.',
  'Send the list as text/csv.': 'Schick die Liste als text/csv.',
  'person: is no colleague.': 'Diese Person gehört nicht zum Arbeitsbereich.',
  'has no id': 'hat keine Kennung',
  'type is neither customer nor prospect': 'type ist weder customer noch prospect',
  'has a cell of more than # KB': 'hat eine Zelle von mehr als # KB',
  'stands there a second time with this id': 'steht ein zweites Mal mit dieser Kennung da',
  'was erased, and stays so': 'wurde gelöscht und bleibt es',
  'names no person': 'nennt keine Person',
  'date is no day': 'date ist kein Tag',
  'has no category': 'hat keine Kategorie',
  'has no brand': 'hat keine Marke',
  'quantity is no number from # on': 'quantity ist keine Zahl ab #',
  'amount is no number from # on': 'amount ist keine Zahl ab #',
  'is of somebody who is not among the people': 'gehört zu jemandem, der nicht unter den Personen ist',
  'has too few columns': 'hat zu wenige Spalten',
  'has too many columns': 'hat zu viele Spalten',
  'has a quote that is not closed': 'hat ein Anführungszeichen, das nicht geschlossen wird',
  'is too long': 'ist zu lang',
  'is not written in UTF-#': 'ist nicht in UTF-# geschrieben',
  'cannot be read': 'lässt sich nicht lesen',
  'Reading this plan file takes too long.': 'Diese Plandatei zu lesen dauert zu lange.',
  'The server’s disk is full.': 'Die Platte des Servers ist voll.',
  'The server’s disk is read-only.': 'Die Platte des Servers lässt sich nur lesen.',
  'The database does not answer.': 'Die Datenbank antwortet nicht.',
  'Nothing can be saved at the moment.': 'Im Moment lässt sich nichts speichern.',
}

const isUsual = (code: string): code is ProblemCode => Object.hasOwn(usual, code)

const varying = /“[^”]*”|\d+/g
const inGerman = (part: string): string => part.replace(/^“(.*)”$/s, '„$1“')

export const faults: typeof en.faults = {
  said: (code, says) => {
    const plain = toKeep(says)
    const parts = plain.match(varying) ?? []
    const told = exact[plain.replace(varying, '#')]
    if (told === undefined) return isUsual(code) ? usual[code] : faults.strange(says)
    return parts.reduce((sentence, part) => sentence.replace('#', () => isolated(inGerman(part))), told)
  },
  strange: (message) => `Das hat nicht geklappt: ${message}`,
}
