import { expect, test } from 'vitest'
import { isPublic } from './destination.ts'
import { createPost, faultIn } from './post.ts'

const never = new AbortController().signal

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine, another way', '127.8.9.10'],
  ['no address at all', '0.0.0.0'],
  ['a network at home', '192.168.1.1'],
  ['a network in an office', '10.20.30.40'],
  ['a network in an office, the middle range', '172.31.255.255'],
  ['a provider’s own network', '100.64.0.1'],
  ['where clouds tell their secrets', '169.254.169.254'],
  ['many at once', '224.0.0.1'],
  ['everybody', '255.255.255.255'],
  ['this machine in IPv6', '::1'],
  ['none in IPv6', '::'],
  ['this machine, mapped', '::ffff:127.0.0.1'],
  ['the cloud’s secrets, mapped, in hex', '::ffff:a9fe:a9fe'],
  ['this machine, compatible', '::127.0.0.1'],
  ['an office through a translator', '64:ff9b::a00:1'],
  ['an office through 6to4', '2002:a00:1::1'],
  ['a link in IPv6', 'fe80::1'],
  ['a network’s own in IPv6', 'fd12:3456::1'],
  ['an example', '2001:db8::1'],
  ['many at once in IPv6', 'ff02::1'],
  ['no address', 'example.org'],
])('%s (%s) is inside', (_, address) => {
  expect(isPublic(address)).toBe(false)
})

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001:81b::200e'])(
  '%s is for everybody to reach',
  (address) => expect(isPublic(address)).toBe(true),
)

test.each([
  ['http://example.org/', 'notHttps'],
  ['ftp://example.org/', 'notAnAddress'],
  ['file:///etc/passwd', 'notAnAddress'],
  ['example.org', 'notAnAddress'],
  ['https://alice:secret@example.org/', 'notAnAddress'],
  ['https://127.0.0.1/', 'inside'],
  ['https://2130706433/', 'inside'],
  ['https://0x7f.1/', 'inside'],
  ['https://[::1]:8443/', 'inside'],
  ['https://[::ffff:10.0.0.1]/', 'inside'],
  ['https://169.254.169.254/latest/meta-data', 'inside'],
  ['https://example.org/parley', undefined],
  ['https://8.8.8.8/', undefined],
])('of %s it is seen before anything is sent: %s', (url, fault) => {
  expect(faultIn(url, false)).toBe(fault)
})

test('a setting opens what is inside, and plain http there; never another way to send', () => {
  expect(faultIn('http://127.0.0.1:8080/', true)).toBeUndefined()
  expect(faultIn('ftp://127.0.0.1/', true)).toBe('notAnAddress')
})

test('a name that leads inside is found out when it is asked for, also where only one of its addresses does', async () => {
  const names: Record<string, string[]> = {
    'inside.example.org': ['10.0.0.1'],
    'both.example.org': ['8.8.8.8', '::ffff:127.0.0.1'],
    'nowhere.example.org': [],
  }
  const resolve = async (name: string) =>
    (names[name] ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  const post = createPost({ inside: false, resolve })
  expect(await post('https://inside.example.org/', {}, '{}', never)).toBe('inside')
  expect(await post('https://both.example.org/', {}, '{}', never)).toBe('inside')
  expect(await post('https://nowhere.example.org/', {}, '{}', never)).toBe('noSuchHost')
})

test('the name of this machine is asked for as any other, and refused', async () => {
  expect(await createPost({ inside: false })('https://localhost:1/', {}, '{}', never)).toBe('inside')
})
