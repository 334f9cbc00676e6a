import { obey } from './commands/obey.ts'

const from = { environment: process.env, folder: process.cwd() }
const words = { say: (line: string) => console.log(line), complain: (line: string) => console.error(line) }
process.exitCode = await obey(process.argv.slice(2), from, words)
