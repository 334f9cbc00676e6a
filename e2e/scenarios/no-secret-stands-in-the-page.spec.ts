import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { expect } from '../cast.ts'

const page = join(import.meta.dirname, '../../apps/client/dist')

/** As secrets and private places look, whoever left them there. */
const secrets = {
  'a private key': /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  'a key of a cloud': /\b(AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{35}\b/,
  'a token of somebody else’s service':
    /\b(gh[pousr]_\w{30,}|xox[abpr]-\w{10,}|sk_live_\w{16,}|npm_\w{36})\b/,
  'a signed token': /\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{15,}/,
  'a secret of a webhook': /\bwhsec_[\w+/=]{16,}/,
  'a password in an address': /\b[a-z]+:\/\/[^\s/:@"'`${}]+:[^\s/:@"'`${}]+@/,
  'a setting of the server': /\b(DATABASE_URL|DATA_DIR|TRUST_PROXY|AWS_SECRET_ACCESS_KEY)\b/,
  'a folder of whoever built it': /\/(home|Users|root)\/[a-z]\w*\/|[A-Z]:\\\\Users\\\\/,
  'a map to the sources': /sourceMappingURL=(?!data:)/,
}

test('What everybody is given holds no secret, no setting of the server, and no trace of who built it', () => {
  const files = readdirSync(page, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css|html|svg|json)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(10)
  const found = files.flatMap((name) => {
    const text = readFileSync(join(page, name), 'utf8')
    return Object.entries(secrets).flatMap(([what, looks]) => {
      const one = looks.exec(text)
      return one ? [`${name}: ${what}: ${one[0].slice(0, 80)}`] : []
    })
  })
  expect(found).toEqual([])
  expect(
    readdirSync(page, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(map|env|ts|tsx)$/.test(name),
    ),
  ).toEqual([])
})
