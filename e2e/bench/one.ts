// One bench in a process of its own, so that none warms up another: `node one.ts FILE`, run by run.ts, which is sent
// what the bench exports.
import { pathToFileURL } from 'node:url'
import { Bench } from './figure.ts'

const [path = ''] = process.argv.slice(2)
process.on('disconnect', () => process.exit(1))
const bench = Bench.parse({ ...(await import(pathToFileURL(path).href)) })
process.send?.(bench, () => process.exit(0))
