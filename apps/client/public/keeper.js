/* Keeps the page on this device, so that a board opens, and can be written to, while the server is away.
   It never answers for data: only for the page itself and the files it is made of. */
const shelf = 'parley-page'
const page = '/'

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

/** The page, the files it had loaded before the keeper was there, and those it has not asked for yet. */
self.addEventListener('message', (event) => {
  const loaded = Array.isArray(event.data?.keep) ? event.data.keep.filter(isFile) : []
  event.waitUntil(keepAll(loaded).catch(() => undefined))
})

async function keepAll(loaded) {
  await keepPage()
  await Promise.all(loaded.map((file) => fromShelf(new Request(file))))
  const answer = await fetch('/files.json', { cache: 'no-cache' })
  // One after the other: what somebody asks for meanwhile comes first.
  for (const file of answer.ok ? await answer.json() : [])
    await fromShelf(new Request(file, { priority: 'low' }))
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => keptPage()))
  else if (isFile(request.url)) event.respondWith(fromShelf(request))
})

/** Files carry a hash in their name: one that was kept is the right one for good. */
function isFile(url) {
  const { origin, pathname } = new URL(url, self.location.href)
  return origin === self.location.origin && pathname.startsWith('/static/')
}

async function fromShelf(request) {
  const kept = await caches.open(shelf)
  const found = await kept.match(request)
  if (found) return found
  const answer = await fetch(request)
  if (answer.ok) await kept.put(request, answer.clone())
  return answer
}

/** A page of another build names other files: what the old one was made of is thrown away with it. */
async function keepPage() {
  const answer = await fetch(page, { cache: 'no-cache' })
  if (!answer.ok) return
  const kept = await caches.open(shelf)
  const [fresh, old] = [await answer.clone().text(), await (await kept.match(page))?.text()]
  if (old !== undefined && old !== fresh) await caches.delete(shelf)
  await (await caches.open(shelf)).put(page, answer)
}

async function keptPage() {
  return (await (await caches.open(shelf)).match(page)) ?? Response.error()
}
