import { formatsIn } from '../format.ts'
import type { size as english } from '../size.ts'

const { number, plural } = formatsIn('de')

const bytes = (count: number): string => {
  if (count < 1_000) return `${number(count)}\u00A0Byte`
  if (count < 1_000_000) return `${number(count / 1_000, { maximumFractionDigits: 0 })}\u00A0kB`
  return `${number(count / 1_000_000, { maximumFractionDigits: 1 })}\u00A0MB`
}

export const size: typeof english = {
  open: 'Wie groß es ist …',
  title: 'Wie groß dieses Board ist',
  says: 'Das Dokument lädt jeder, der das Board öffnet. Alles andere liegt auf dem Server.',
  bytes,
  facts: {
    document: 'Dokument',
    anew: 'Dokument, neu geschrieben',
    cards: 'Karten',
    links: 'Verbindungen',
    grown: 'In den letzten 30 Tagen geschrieben',
    history: 'Verlauf',
    snapshots: 'Schnappschüsse',
    pictures: 'Bilder',
  },
  edits: (count: number) => plural(count, { one: 'in 1 Änderung', other: `in ${number(count)} Änderungen` }),
  pictures: (count: number, most: number) =>
    `${plural(count, { one: '1 Bild', other: `${number(count)} Bilder` })}, höchstens ${bytes(most)}`,
  worth:
    'Das meiste im Dokument wurde gelöscht oder überschrieben. Neu geschrieben öffnet sich das Board schneller.',
  anew: {
    open: 'Neu schreiben …',
    title: 'Das Board neu schreiben',
    says: 'Der Plan bleibt, wie er ist. Was gelöscht oder überschrieben wurde, verschwindet endgültig aus dem Dokument.',
    after: [
      'Alle auf dem Board halten einen Moment inne und kommen von selbst zurück.',
      'Was davor getan wurde, kann niemand mehr rückgängig machen.',
      'Was jemand offline geschrieben und noch nicht gesendet hat, bleibt auf dem Gerät und wird als Plandatei angeboten; übernommen wird es nicht.',
      'Schnappschüsse bleiben, und der Verlauf auch, Schritt für Schritt 30 Tage lang.',
    ],
    act: 'Neu schreiben',
    back: 'Zurück',
    done: 'Das Board ist neu geschrieben.',
  },
}
