import { resolve } from 'node:path'
import proxyAddr from '@fastify/proxy-addr'
import { z } from 'zod'

/** Something is wrong with how Parley was started: one clear line for whoever started it, and exit code 2. */
export class CannotStart extends Error {}

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const PortNumber = z.coerce
  .number<string>({ error: 'must be a number' })
  .int({ error: 'must be a whole number' })
  .min(0, { error: 'must be between 0 and 65535' })
  .max(65_535, { error: 'must be between 0 and 65535' })
/** Blanks alone would count as nought, which is any port at all. */
const Port = z.string().regex(/\S/, { error: 'must be a number' }).pipe(PortNumber)

/** Addresses, networks, and words such as loopback, with commas between. */
function areAddresses(text: string): boolean {
  try {
    proxyAddr.compile(text.split(',').map((address) => address.trim()))
    return true
  } catch {
    return false
  }
}

/** `true`, a number of proxies, or their addresses with commas between. */
const TrustProxy = z.string().transform((text, context) => {
  if (['false', '0', 'no'].includes(text)) return false
  if (['true', 'yes'].includes(text)) return true
  if (/^\d+$/.test(text)) return Number(text)
  if (!areAddresses(text))
    context.addIssue({ code: 'custom', message: 'must be true, false, a number or addresses' })
  return text
})

const PublicUrl = z
  .url({
    protocol: /^https?$/,
    error: 'must be an address such as https://parley.example.org',
    abort: true,
  })
  // Links would lead past a path that is dropped without a word.
  .refine((text) => URL.parse(text)?.pathname === '/', {
    error: 'must be an address without a path, such as https://parley.example.org',
  })
  .transform((text) => new URL(text).origin)

const DatabaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgres://parley:secret@db.example.org/parley',
})

const YesNo = z.enum(['true', 'false', '1', '0', 'yes', 'no'], { error: 'must be true or false' })

const Environment = z.object({
  PORT: Port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: DatabaseUrl.optional(),
  PUBLIC_URL: PublicUrl.optional(),
  LOG_LEVEL: z.enum(levels, { error: `must be one of ${levels.join(', ')}` }).default('info'),
  TRUST_PROXY: TrustProxy.default(false),
  HOOKS_INSIDE: YesNo.default('false'),
})

export type Config = {
  port: number
  host: string
  dataDir: string
  /** A Postgres, perhaps with its password; undefined for the file in the data folder. */
  databaseUrl: string | undefined
  /** The address people use, without a path; undefined when it is the one we listen on. */
  publicUrl: string | undefined
  logLevel: (typeof levels)[number]
  trustProxy: boolean | number | string
  /** Webhooks may lead to addresses of our own network, and use plain http. */
  hooksInside: boolean
  /** Nobody but this machine can reach us: the first account needs no setup code. */
  private: boolean
}

const loopback = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i

/** Is this the name or address of the machine itself? */
export const isLoopback = (host: string): boolean => loopback.test(host)

/** Reads the environment once. Throws CannotStart with a line that names each wrong variable. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  // An empty variable is one that was not set: compose files and unit files leave such lines behind.
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const read = Environment.safeParse(set)
  if (!read.success) throw new CannotStart(faultsOf(read.error, set))
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, LOG_LEVEL, TRUST_PROXY, HOOKS_INSIDE } = read.data
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    databaseUrl: DATABASE_URL,
    publicUrl: PUBLIC_URL,
    logLevel: LOG_LEVEL,
    trustProxy: TRUST_PROXY,
    hooksInside: ['true', '1', 'yes'].includes(HOOKS_INSIDE),
    private: isLoopback(HOST) && PUBLIC_URL === undefined,
  }
}

function faultsOf(error: z.ZodError, set: Record<string, string | undefined>): string {
  const faults = error.issues.map((issue) => {
    const name = String(issue.path[0])
    // An address that is wrong may still hold a right password.
    return `${name} ${issue.message}${name === 'DATABASE_URL' ? '' : `, and is ${JSON.stringify(set[name])}`}`
  })
  return `${faults.join('; ')}.`
}
