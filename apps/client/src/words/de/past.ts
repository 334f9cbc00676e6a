import { marks as all, type ChangeMark } from '@parley/model/difference/marks.ts'
import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural, list } = formatsIn('de')

const marks: Readonly<Record<ChangeMark, string>> = {
  added: 'Neu',
  changed: 'Geändert',
  moved: 'Verschoben',
  gone: 'Weg',
}

export const past: typeof en.past = {
  marks,
  said: (mark, what) => `${mark}: ${what}`,
  documentTitle: (title) => `${title} in der Vergangenheit`,
  asItWas: (name) => `Wie es in „${name}“ war`,
  asItWasThen: 'Wie es war',
  since: (name) => `Was sich seit „${name}“ geändert hat`,
  sinceThen: 'Was sich seither geändert hat',
  between: (from, to) => `Was sich von „${from}“ bis „${to}“ geändert hat`,
  by: (name, when) => `${name}, ${when}`,
  showMoment: 'Zeigen, wie es war',
  showSince: 'Zeigen, was sich seither geändert hat',
  restore: 'Wiederherstellen',
  back: 'Zurück zum Board',
  notThere: 'Dieser Moment lässt sich nicht zeigen',
  nothing: { title: 'Nichts hat sich geändert', says: 'Das Board ist Wort für Wort, wie es damals war.' },
  steps: {
    name: 'Was sich geändert hat',
    begin: (count) => plural(count, { one: '1 Änderung', other: `${number(count)} Änderungen` }),
    at: (at, of) => `${number(at)} von ${number(of)}`,
    previous: 'Vorige Änderung',
    next: 'Nächste Änderung',
    keys: 'N geht zur nächsten Änderung, P zur vorigen.',
  },
  cards: {
    name: 'Karten von damals',
    untitled: 'Ohne Namen',
  },
  chosen: {
    name: 'Was du damit tun kannst',
    of: (count) => plural(count, { one: '1 Karte gewählt', other: `${number(count)} Karten gewählt` }),
    copy: 'Kopieren',
    copied: (count) =>
      plural(count, {
        one: 'Die Karte ist kopiert. Füg sie auf dem Board ein.',
        other: `${number(count)} Karten sind kopiert. Füg sie auf dem Board ein.`,
      }),
    notCopied: 'Dieser Browser hat das Kopieren nicht erlaubt. Drück stattdessen Strg C.',
    putBack: 'Zurücklegen',
    isBack: (title) => `„${title}“ ist wieder, wie es war.`,
    areBack: (count) => `${number(count)} Karten sind wieder, wie sie waren.`,
  },
  zoom: 'Zoom',
  canvas: 'Das Board, wie es war. Karten lassen sich wählen und kopieren, nicht ändern.',
  drawing: {
    nothing: 'Auf keinem der beiden Boards liegt etwas.',
    label: (counts) => `Die beiden Boards in einem Bild: ${counts}`,
    counts: (counts) => {
      const told = all.filter((mark) => counts[mark] > 0)
      if (told.length === 0) return 'keine Karte ist anders'
      return list(told.map((mark) => `${number(counts[mark])} ${marks[mark].toLocaleLowerCase('de')}`))
    },
  },
}
