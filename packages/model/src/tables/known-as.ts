import type { CardKindName } from '../cards/index.ts'

/**
 * What people call a column where they do not say our word, in English and German, small and without signs. The key is
 * the column's path.
 */
export const knownAs: Readonly<Record<string, readonly string[]>> = {
  id: ['key', 'identifier', 'kennung', 'schlüssel'],
  title: ['name', 'headline', 'subject', 'what', 'titel', 'überschrift', 'bezeichnung', 'was'],
  notes: [
    'note',
    'description',
    'comment',
    'remark',
    'details',
    'notizen',
    'beschreibung',
    'bemerkung',
    'kommentar',
  ],
  status: ['state', 'zustand', 'stand'],
  owner: ['responsible', 'assignee', 'assigned to', 'who', 'verantwortlich', 'zuständig', 'wer'],
  tags: ['labels', 'keywords', 'schlagworte', 'schlagwörter', 'stichworte'],
  startsOn: [
    'start',
    'start date',
    'starts on',
    'from',
    'begins',
    'begin',
    'beginn',
    'anfang',
    'von',
    'ab',
    'startdatum',
  ],
  endsOn: ['end', 'end date', 'ends on', 'until', 'till', 'to', 'ende', 'bis', 'enddatum'],
  deadline: ['due', 'due date', 'frist', 'termin'],
  date: ['day', 'datum', 'created', 'created at', 'created on'],
  means: ['channel', 'medium', 'media', 'kanal', 'mittel'],
  place: ['where', 'location', 'ort', 'wo'],
  planned: ['plan', 'budget', 'amount', 'sum', 'geplant', 'betrag', 'summe'],
  funds: ['pays for', 'paid for', 'bezahlt'],
  actual: ['spent', 'cost', 'costs', 'ist', 'ausgegeben', 'kosten'],
  currency: ['währung'],
  reach: ['reichweite'],
  frequency: ['häufigkeit'],
  n: ['count', 'anzahl', 'votes'],
  sentiment: ['mood', 'stimmung'],
}

/** What else people call the things themselves, as the name of a table or of its first column. */
export const kindsKnownAs: Partial<Record<CardKindName, readonly string[]>> = {
  contactPoint: ['touchpoint', 'touch point'],
  budgetLine: ['budget', 'budgets', 'costs', 'kosten'],
  segment: ['audience', 'target group', 'zielgruppe', 'zielgruppen'],
  feedback: ['answer', 'verbatim', 'quote', 'antwort', 'antworten', 'zitat', 'zitate'],
}

/** What the columns of a wall of sticky notes are called, and what they are to a piece of feedback. */
export const onStickies: Readonly<Record<string, readonly string[]>> = {
  title: ['text', 'content', 'sticky', 'sticky note', 'sticky notes', 'inhalt', 'notiz', 'haftnotiz'],
  notes: ['author', 'created by', 'user', 'autor', 'autorin', 'verfasser', 'von wem'],
  tags: ['tag', 'tags', 'group', 'cluster', 'frame', 'gruppe'],
}

/** A column that only a wall of sticky notes has. */
export const stickySigns: readonly string[] = [
  'sticky',
  'sticky note',
  'sticky notes',
  'color',
  'colour',
  'farbe',
  'haftnotiz',
]
