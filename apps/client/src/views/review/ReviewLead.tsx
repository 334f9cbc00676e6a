import { useFormats, useWords, type Words } from '../../words/words.ts'
import type { Formats } from '../../words/format.ts'
import { planOf, type Laid } from './laid.ts'
import styles from './ReviewLead.module.css'

/** Who asks, and the conclusion: whether the plan is sound, and how much is other than the last time. */
export function ReviewLead({ laid }: { laid: Laid }) {
  const { review: said } = useWords()
  const formats = useFormats()
  const { approval } = laid
  return (
    <section className={styles['lead']}>
      <p className={styles['ask']}>{askOf(laid, said, formats)}</p>
      <h2>{verdictOf(laid, said, formats)}</h2>
      <p className={styles['since']}>{sinceOf(laid, said, formats)}</p>
      {approval?.about === 'cards' && (
        <p className={styles['since']}>{said.part(approval.label, approval.cards)}</p>
      )}
      {approval?.note && (
        <blockquote className="say" dir="auto">
          {approval.note}
        </blockquote>
      )}
    </section>
  )
}

type Said = Words['review']

function askOf({ approval, snapshot, turn, me }: Laid, said: Said, { day }: Formats): string {
  if (!approval || approval.mode === 'none') return said.shows(snapshot.by)
  const by = approval.asked.by?.name ?? snapshot.by
  const due = approval.due === null ? undefined : day(approval.due)
  const whom = approval.of.filter(({ id }) => id !== me.id).map(({ name }) => name)
  return turn === 'hers' ? said.asks(by, due) : said.asksOthers(by, whom, due)
}

function verdictOf(laid: Laid, { verdict }: Said, { money }: Formats): string {
  const { inTheWay, figures } = laid
  if (inTheWay.length > 0) return verdict.errors(inTheWay.length)
  if (figures.counts.warning > 0) return verdict.warnings(figures.counts.warning)
  const budget = planOf(laid)?.plan.budget
  if (budget === undefined || figures.cost === null) return verdict.sound
  const over = figures.cost - budget
  return over > 0 && figures.currency ? verdict.over(money(over, figures.currency)) : verdict.fits
}

function sinceOf({ before, sentences, figures, was }: Laid, said: Said, { day, money }: Formats): string {
  if (!before?.settled) return said.first
  const { settled, name, state } = before
  const did = state === 'approved' ? 'approved' : 'changes'
  const [now, then] = [figures.cost, was?.cost ?? null]
  const rise = now === null || then === null ? 0 : now - then
  const shown = figures.currency ? money(Math.abs(rise), figures.currency) : undefined
  const cost = shown && rise !== 0 ? (rise < 0 ? said.less(shown) : said.more(shown)) : undefined
  return (
    said.since(name, did, settled.by?.name ?? '', day(settled.at)) + said.sinceSays(sentences.length, cost)
  )
}
