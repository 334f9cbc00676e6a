import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

export const training: typeof en.board.training = {
  name: 'Übung',
  left: (left, all) =>
    plural(all, {
      one: `Noch ${number(left)} von 1 Schwachstelle`,
      other: `Noch ${number(left)} von ${number(all)} Schwachstellen`,
    }),
  hint: 'Hinweis',
  more: 'Noch ein Hinweis',
  what: 'Was stimmt dort nicht?',
  next: 'Hinweis auf die nächste',
  showAll: 'Zeigen, was übrig ist',
  inStep: (step) => `Eine davon liegt im Schritt „${step}“.`,
  lookAt: 'Sieh dir an',
  told: (rule) =>
    `Verletzt ist ${rule}. Was das hier bedeutet und wie es besser geht, steht unter „Befunde“.`,
  solved: (count) =>
    plural(count, {
      one: 'Die Schwachstelle ist behoben.',
      other: `Alle ${number(count)} Schwachstellen sind behoben.`,
    }),
  sound: 'Der Plan ist wieder stimmig. Danach hast du gesucht:',
  others: (count) =>
    plural(count, {
      one: 'Unterwegs kam ein Befund dazu. Er steht unter „Befunde“.',
      other: `Unterwegs kamen ${number(count)} Befunde dazu. Sie stehen unter „Befunde“.`,
    }),
  close: 'Schließen',
  unasked: 'Hier suchst du selbst.',
  unaskedSays:
    'Was mit Absicht kaputt gemacht wurde, wird gezeigt, wenn du oben danach fragst. Alles andere erscheint hier wie sonst.',
}
