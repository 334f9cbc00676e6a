import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotPublic, publicLookup } from './destination.ts'
import { createPost } from './post.ts'
import { openReceiver, type Receiver } from './receiver.ts'

/** Something on this machine that only this machine should reach. */
let inner: Receiver
let port: string
beforeAll(async () => {
  inner = await openReceiver(() => 'whsec_')
  port = new URL(inner.url).port
})
afterAll(() => inner.close())

const never = new AbortController().signal

/** How Mallory writes this machine and its neighbours so that nobody sees it; PORT is where something listens. */
const written = String.raw`
  127.0.0.1:PORT 127.0.0.1.:PORT 127.1:PORT 127.0.1:PORT 127.255.255.254:PORT 0:PORT 0.0.0.0:PORT 0x7f.1:PORT
  0x7f000001:PORT 0x7f.0x0.0x0.0x1:PORT 0177.0.0.1:PORT 017700000001:PORT 2130706433:PORT 0x7F.0.0.1:PORT
  127.0.0.01:PORT 127.000.000.001:PORT %31%32%37.0.0.1:PORT 127%2e0%2e0%2e1:PORT 127。0。0。1:PORT 127．0．0．1:PORT
  １２７.0.0.1:PORT ①②⑦.⓪.⓪.①:PORT localhost:PORT LOCALHOST:PORT ⓛocalhost:PORT
  [::1]:PORT [::]:PORT [0:0:0:0:0:0:0:1]:PORT [::ffff:127.0.0.1]:PORT [::ffff:7f00:1]:PORT [0:0:0:0:0:ffff:127.0.0.1]:PORT
  [::127.0.0.1]:PORT [::ffff:0:127.0.0.1]:PORT [64:ff9b::127.0.0.1]:PORT [64:ff9b:1::7f00:1]:PORT [2002:7f00:1::]:PORT
  [2001:0:7f00:1::]:PORT [fe80::1]:PORT [fc00::1]:PORT [fd00:ec2::254] [ff02::1] [::ffff:169.254.169.254]
  169.254.169.254 169.254.169.254. 0xa9fea9fe 2852039166 0251.0376.0251.0376 169.254.43518 10.0.0.1 10.1 192.168.1.1
  172.16.0.1 172.31.255.254 100.64.0.1 198.18.0.1 192.0.0.8 224.0.0.1 255.255.255.255 user@127.0.0.1:PORT
  example.org@127.0.0.1:PORT 127.0.0.1:PORT\@example.org`
  .trim()
  .split(/\s+/)

test(`of ${written.length} ways to write an address inside none is sent anything`, async () => {
  const post = createPost({ inside: false, timeoutMs: 5_000 })
  const faults = await Promise.all(
    written.map(async (host) => {
      const to = `https://${host.replace('PORT', port)}/`
      return [to, await post(to, {}, '{}', never)] as const
    }),
  )
  expect(faults.filter(([, fault]) => !['inside', 'notAnAddress'].includes(String(fault)))).toEqual([])
  expect(inner.received).toEqual([])
})

test('nor over plain http, by another scheme, or by an address that is two', async () => {
  const post = createPost({ inside: false })
  for (const to of [
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}`,
    `ftp://127.0.0.1:${port}/`,
    `gopher://127.0.0.1:${port}/_x`,
    'file:///etc/passwd',
    `//127.0.0.1:${port}/`,
    `https:127.0.0.1:${port}`,
    `https:/\\127.0.0.1:${port}`,
  ])
    expect([to, await post(to, {}, '{}', never)]).toEqual([
      to,
      expect.stringMatching(/^(inside|notHttps|notAnAddress)$/),
    ])
  expect(inner.received).toEqual([])
})

test('a name is asked for once a connection, and what was looked at is what is connected to', async () => {
  const leads = ['8.8.8.8', '127.0.0.1', '8.8.8.8']
  const lookup = publicLookup(async () => [{ address: leads.shift() ?? '', family: 4 }])
  const found = () =>
    new Promise((answered) =>
      lookup('rebinding.example', { all: true }, (fault, addresses) => answered(fault ?? addresses)),
    )
  expect(await found()).toEqual([{ address: '8.8.8.8', family: 4 }])
  expect(await found()).toBeInstanceOf(NotPublic)
  expect(leads).toEqual(['8.8.8.8'])
})
