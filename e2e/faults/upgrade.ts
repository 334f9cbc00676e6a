import { atMost, none, some, told, type Fault } from './fault.ts'
import { percentile } from '../bench/figures.ts'
import { install } from './installed.ts'
import { roundOfVersions, type Round } from './upgrade-round.ts'
import { later, next } from './versions.ts'
import { sumOf } from './writer.ts'

/** Two versions are brought one after the other while people write, and each is taken back as docs/running.md says. */
export const upgrade: Fault = {
  says: 'another version is brought under people who write, and taken back',
  async run({ long, tell, isLate }) {
    const versions = { later: await install(later), next: await install(next) }
    try {
      const rounds: Round[] = []
      while (rounds.length < (long ? 20 : 1) && !isLate()) {
        rounds.push(await roundOfVersions(versions))
        tell(`${rounds.length} rounds`)
      }
      const count = (of: (round: Round) => number) => sumOf(rounds.map(of))
      return {
        'rounds of two upgrades and two ways back': told(rounds.length),
        'edits written': some(count(({ written }) => written)),
        'edits that are not there after an upgrade': none(count(({ lost }) => lost)),
        'edits of before the backup that are not there after going back': none(
          count(({ lostByGoingBack }) => lostByGoingBack),
        ),
        'cards written since then that could not be brought over': none(
          count(({ notBroughtOver }) => notBroughtOver),
        ),
        'files that an older version changed in a newer folder': none(count(({ changed }) => changed)),
        'things that were not said': none(count(({ unsaid }) => unsaid)),
        'from ready to back, p95 ms': atMost(
          percentile(
            rounds.flatMap(({ backMs }) => backMs),
            95,
          ),
          3_000,
        ),
      }
    } finally {
      for (const version of Object.values(versions)) version.remove()
    }
  },
}
