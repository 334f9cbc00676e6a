/** In this order: most browsers also name those they descend from. */
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['FxiOS', 'Firefox'],
  ['CriOS', 'Chrome'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['CrOS', 'ChromeOS'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const

export type Device = { browser: string | null; system: string | null }

/** What somebody would call the device whose browser names itself so; null for what it does not tell. */
export function deviceNamed(agent: string | null): Device {
  const named = (list: readonly (readonly [string, string])[]) =>
    list.find(([sign]) => agent?.includes(sign))?.[1] ?? null
  return { browser: named(browsers), system: named(systems) }
}
