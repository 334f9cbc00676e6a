import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

const cards = (count: number) => plural(count, { one: '1 Karte', other: `${number(count)} Karten` })

export const filter: typeof en.filter = {
  open: 'Filter',
  title: 'Nur zeigen',
  says: 'Karten, die von jedem Punkt etwas treffen. Die Wahl steht in der Adresse: Du kannst sie verschicken, und sie kommt wieder.',
  keys: {
    strand: 'Strang',
    segment: 'Segment',
    stage: 'Etappe',
    owner: 'Verantwortlich',
    status: 'Status',
    finding: 'Befunde',
    tag: 'Stichwort',
  },
  strands: { sales: 'Verkauf', human: 'Mensch' },
  severities: { error: 'Fehler', warning: 'Warnungen', hint: 'Hinweise' },
  cards,
  chosen: 'Eingeschalteter Filter',
  chip: (key, value) => `${key}: ${value}`,
  remove: (key, value) => `${key}: ${value} entfernen`,
  shown: (shown, total) => `${number(shown)} von ${cards(total)}`,
  stepBack: 'Die anderen treten zurück.',
  sums: 'Summen gelten für die gezeigten Posten; was für den Plan gerechnet wird, gilt für alle Karten.',
  showAll: 'Alle Karten zeigen',
  nothing: 'Keine Karte passt.',
}
