class View {}

/** Reads like the record, a field at a time. It is no plain object, so that two views are compared by identity. */
export function viewOf<T extends object>(own: T, read: (field: string) => unknown): T {
  return new Proxy(Object.assign(new View(), own), {
    get: (target, field) =>
      typeof field === 'symbol' || Object.hasOwn(target, field) ? Reflect.get(target, field) : read(field),
    ownKeys: () => {
      throw new Error('A rule reads a card field by field: only what it reads is noted.')
    },
  })
}
