import { address } from '../doctor/address.ts'
import type { Finding } from '../doctor/finding.ts'
import { folder } from '../doctor/folder.ts'
import { machine } from '../doctor/machine.ts'
import { postgres } from '../doctor/postgres.ts'
import { isTaken } from '../store/folder.ts'
import { exactly, type Command } from './command.ts'

const marks = { well: 'well   ', look: 'look at', wrong: 'wrong  ' } as const

/** Changes nothing, and goes beside a Parley that serves. */
export const doctor: Command = {
  usage: 'doctor',
  says: 'looks at this machine and the settings, and says what would hurt; exit 1: something will',
  async run({ args, config, say }) {
    exactly(args, [])
    const settings = config()
    const { dataDir, databaseUrl } = settings
    const served = isTaken(dataDir)
    const findings: Finding[] = [
      ...machine(),
      ...(await folder(dataDir)),
      ...(await address(settings, served)),
      ...(databaseUrl === undefined ? [] : await postgres(databaseUrl, dataDir)),
    ]
    for (const { is, says } of findings) say(`${marks[is]}  ${says}`)
    return findings.some(({ is }) => is === 'wrong') ? 1 : 0
  },
}
