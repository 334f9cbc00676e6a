import { run } from './children.mjs'
import { tool, toolEnv } from './step.ts'

const server = { port: '3000', data: '.house/dev-data' }
const person = { name: 'Dev', email: 'dev@example.test', password: 'a password for trying out' }

/** Server and client with reload. Everything is in a folder of its own, so that `npm start` keeps its boards. */
export async function dev(): Promise<number> {
  const address = `http://127.0.0.1:${server.port}`
  const env = toolEnv({ PORT: server.port, HOST: '127.0.0.1', DATA_DIR: server.data })
  const serving = run(
    process.execPath,
    [
      '--watch',
      '--watch-preserve-output',
      '--import',
      './scripts/leave-with-parent.ts',
      'apps/server/src/main.ts',
    ],
    { env },
  )
  const painting = run(
    tool('apps/client', 'vite'),
    ['--strictPort', '--port', '5173', '--clearScreen', 'false'],
    {
      cwd: 'apps/client',
      env: toolEnv({ PARLEY_SERVER: address }),
    },
  )
  await signUp(address)
  console.log(`Open http://127.0.0.1:5173 and sign in as ${person.email} with: ${person.password}`)
  return Promise.race([serving, painting])
}

/** The first account brings a seeded board; on later starts the account is there already and the answer is ignored. */
async function signUp(address: string): Promise<void> {
  const body = JSON.stringify(person)
  const headers = { 'content-type': 'application/json', origin: address }
  while (!(await fetch(`${address}/healthz`).catch(() => undefined))?.ok)
    await new Promise((go) => setTimeout(go, 200))
  await fetch(`${address}/trpc/account.signUp`, { method: 'POST', headers, body })
}
