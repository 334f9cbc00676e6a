import { createServer } from 'node:net'
import { isLoopback, type Config } from '../config.ts'
import { look, well, wrong, type Finding } from './finding.ts'

/** How people reach it: the address they use, the proxy before it, and the port. `served`: by a Parley that runs here. */
export const address = async (config: Config, served: boolean): Promise<Finding[]> => [
  publicUrl(config),
  proxy(config),
  await port(config, served),
]

function publicUrl({ publicUrl: url, host }: Config): Finding {
  if (url === undefined)
    return isLoopback(host)
      ? well('Only this machine reaches it: PUBLIC_URL is not set, and HOST is this machine.')
      : look(
          'PUBLIC_URL is not set: set it to the address that people type, or links in messages lead nowhere.',
        )
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || isLoopback(hostname)
    ? well(`People reach it at ${url}.`)
    : look(
        `People reach it at ${url}, unencrypted: passwords can be read on the way. Put a proxy with https before it.`,
      )
}

function proxy({ publicUrl: url, trustProxy, host }: Config): Finding {
  const behind = url?.startsWith('https:') ?? false
  if (trustProxy === false)
    return behind
      ? look(
          'TRUST_PROXY is not set, though a proxy must stand before it: all people count as one address, and are slowed down together. Set it to the number of proxies.',
        )
      : well('No proxy is believed, and none is needed.')
  if (trustProxy === true)
    return look(
      'TRUST_PROXY believes everybody: whoever reaches the port may claim any address. Set it to the number of proxies, or to their addresses.',
    )
  return isLoopback(host)
    ? well(`TRUST_PROXY is ${trustProxy}.`)
    : look(
        `TRUST_PROXY is ${trustProxy}, and HOST ${host} can be reached past the proxy: let a firewall keep the port to the proxy.`,
      )
}

function port({ port: number, host }: Config, served: boolean): Promise<Finding> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (fault) => {
      const code = 'code' in fault ? String(fault.code) : ''
      if (code === 'EADDRINUSE' && served)
        resolve(well(`Port ${number} is in use, by the Parley that runs on this folder.`))
      else if (code === 'EADDRINUSE')
        resolve(wrong(`Port ${number} on ${host} is in use by another program: stop that, or set PORT.`))
      else
        resolve(
          wrong(
            `Port ${number} on ${host} cannot be used (${code || fault.message}): set PORT above 1023, and HOST to an address of this machine.`,
          ),
        )
    })
    server.listen(number, host, () => server.close(() => resolve(well(`Port ${number} on ${host} is free.`))))
  })
}
