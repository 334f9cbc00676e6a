import type { Config } from '../config.ts'

// Nothing leaves the page's own origin. Styles are inline because the canvas sets them on its elements.
const policy = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
}

/** What every answer says of how it may be used: no other page may frame us. */
export const headers = ({ publicUrl }: Config) => ({
  contentSecurityPolicy: { useDefaults: false, directives: policy },
  referrerPolicy: { policy: 'no-referrer' as const },
  frameguard: { action: 'deny' as const },
  // A promise of https that only its owner can make.
  hsts: publicUrl?.startsWith('https:') ? { maxAge: 31_536_000, includeSubDomains: false } : false,
})

/** A board that is shown by a link may stand within any page: it can do nothing. */
export const framed = {
  contentSecurityPolicy: { useDefaults: false, directives: { ...policy, 'frame-ancestors': ['*'] } },
  frameguard: false as const,
}

/** What is said of an answer that is nothing but a sentence, where the rest could not be said. */
export const bare = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
