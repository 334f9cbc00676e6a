import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from '../config.ts'

const algorithm = 'aes-256-gcm'
const [ivBytes, tagBytes, keyBytes] = [12, 16, 32]

/** Keeps addresses so that the database alone gives none away. */
export type Seal = {
  close(text: string): string
  /** Undefined where it was sealed with another key, or was changed. */
  open(sealed: string): string | undefined
  /** By which an address is found again; written large or small it is the same. */
  markOf(address: string): string
  /** Shows that this was written here: one line, as it may stand in a form. */
  sign(text: string): string
  isSigned(text: string, signature: string): boolean
  /** Bytes for one use, 32 of them: the same wherever the key is, and nobody's to guess. */
  bytesFor(use: string): Uint8Array
}

/**
 * The seal of a data folder. Its key lies beside the database and never in it, so that whoever gets hold of the database
 * alone learns no address. Throws CannotStart where the key is none.
 */
export function sealOf(dataDir: string): Seal {
  const file = join(dataDir, 'answers.key')
  // wx: two that start at once must not end up with two keys.
  if (!existsSync(file)) writeFileSync(file, randomBytes(keyBytes), { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  const key = readFileSync(file)
  if (key.length !== keyBytes) throw new CannotStart(`The key ${file} is damaged: restore it from a backup.`)
  return sealWith(key)
}

/** The same with a key at hand: 32 bytes. */
export function sealWith(key: Uint8Array): Seal {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', key, '', use, keyBytes))
  const [sealing, marking, signing] = [keyFor('seal'), keyFor('mark'), keyFor('sign')]
  const signed = (text: string) => createHmac('sha256', signing).update(text).digest()
  return {
    close(text) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv(algorithm, sealing, iv)
      const closed = [cipher.update(text, 'utf8'), cipher.final()]
      return Buffer.concat([iv, cipher.getAuthTag(), ...closed]).toString('base64url')
    },

    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length < ivBytes + tagBytes) return undefined
      try {
        const cipher = createDecipheriv(algorithm, sealing, bytes.subarray(0, ivBytes))
        cipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
        return cipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + cipher.final('utf8')
      } catch {
        return undefined
      }
    },

    markOf: (address) =>
      createHmac('sha256', marking).update(address.trim().toLowerCase()).digest('base64url'),

    sign: (text) => signed(text).toString('base64url'),

    isSigned(text, signature) {
      const [right, shown] = [signed(text), Buffer.from(signature, 'base64url')]
      return shown.length === right.length && timingSafeEqual(shown, right)
    },

    bytesFor: (use) => keyFor(use),
  }
}
