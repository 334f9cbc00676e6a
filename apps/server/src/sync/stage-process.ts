import { openStage } from './stage.ts'

// A stage in a process of its own, to be killed: `node stage-process.ts <folder>`, forked; it tells its address.
const [folder = ''] = process.argv.slice(2)
process.on('disconnect', () => process.exit())
const stage = await openStage({ folder })
process.send?.(stage.url)
