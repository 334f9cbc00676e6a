import type { Dictionary } from '../../tongue.ts'

export const baseRules: Dictionary = {
  'There is no consumer base, once there is any card but a brand, a context or a team.':
    'Es gibt keine Kundenbasis, sobald eine andere Karte da ist als Marke, Umfeld oder Team.',
  'Without a base of consumers and prospects every later step is a guess. Whom we talk to, and how many they are, is counted there.':
    'Ohne eine Basis von Kunden und Interessenten ist jeder spätere Schritt geraten. Dort wird gezählt, mit wem wir reden und wie viele es sind.',
  'Six-step IMC, step 1': 'Sechs-Schritte-IMC, Schritt 1',
  'A consumer base does not hold one of the blocks that are asked for.':
    'Eine Kundenbasis enthält einen der verlangten Blöcke nicht.',
  'The method asks for at least demographics, psychographics, attitudes and purchase history. What the base does not hold nobody can segment by.':
    'Die Methode verlangt mindestens Demografie, Psychografie, Einstellungen und Kaufverlauf. Wonach die Basis nichts weiß, danach kann niemand Segmente bilden.',
  'A consumer base holds no prospects, or says nothing of them while all of its records are customers.':
    'Eine Kundenbasis enthält keine Interessenten oder sagt nichts über sie, während alle ihre Datensätze Kunden sind.',
  'The base is of consumers and of those who could become some. Who is not in it is never spoken to.':
    'Die Basis umfasst Kunden und alle, die welche werden könnten. Wer nicht darin steht, wird nie angesprochen.',
  'A consumer base is more than maxAgeDays days old when the plan begins.':
    'Eine Kundenbasis ist mehr als maxAgeDays Tage alt, wenn der Plan beginnt.',
  'What people did tells what they will do only while it is recent. Old records count people who have long gone elsewhere.':
    'Was Menschen taten, sagt nur, was sie tun werden, solange es frisch ist. Alte Datensätze zählen Menschen, die längst woanders sind.',
  'Six-step IMC, step 2; our own proposal': 'Sechs-Schritte-IMC, Schritt 2; unser eigener Vorschlag',
  'No consumer base feeds a segment. An error while approval is asked.':
    'Keine Kundenbasis nährt ein Segment. Ein Fehler, solange eine Freigabe erbeten ist.',
  'A segment that is typed by hand counts nobody. What is counted in a base can be counted again.':
    'Ein von Hand getipptes Segment zählt niemanden. Was in einer Basis gezählt ist, lässt sich wieder zählen.',
  'Six-step IMC, step 2': 'Sechs-Schritte-IMC, Schritt 2',
  'A memory does not say why it may be kept, or how long; or a contact point by directMeans speaks of its own accord to a segment whose bases do not say why they may be used.':
    'Ein Gedächtnis sagt nicht, warum oder wie lange es aufbewahrt werden darf; oder ein Kontaktpunkt per directMeans spricht von sich aus zu einem Segment, dessen Kundenbasen nicht sagen, warum sie genutzt werden dürfen.',
  'What people told us is lent, not ours: it is kept for a reason and until a day. Who is written to without a reason feels watched, and is right.':
    'Was Menschen uns sagten, ist geliehen und gehört uns nicht: Wir behalten es aus einem Grund und bis zu einem Tag. Wer ohne Grund angeschrieben wird, fühlt sich beobachtet, und hat recht.',
  'Interactive marketing; data protection law: basis and storage limit':
    'Interaktives Marketing; Datenschutzrecht: Rechtsgrundlage und Speicherfrist',
}
