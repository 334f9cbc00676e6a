import type { Lack } from '@parley/model/metrics/lack.ts'
import { lacking } from '../../panels/shown-number.ts'
import { useWords } from '../../words/words.ts'
import page from './numbers.module.css'

/** A return that nobody can work out yet, and what is missing. */
export function Unknown({ lack }: { lack: Lack }) {
  return <p className={page['blank']}>{useWords().numbers.lack(lacking(lack.missing, 'plan'))}</p>
}

export function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
