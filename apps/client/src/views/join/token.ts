let taken: string | undefined
let from: string | undefined

/**
 * The token of the link that led here. It leaves the address before anything else happens: the address goes into
 * the history, into screenshots and over shoulders. Asked again, it answers the same.
 */
export function takeToken(): string | undefined {
  const inAddress = decoded(location.hash.slice(1))
  if (inAddress) {
    taken = inAddress
    from = location.pathname
    history.replaceState(history.state, '', location.pathname)
  }
  return taken
}

/** Before the page begins anew, as in another language: it finds the token where it found it first. */
export function putTokenBack(): void {
  if (taken === undefined || location.pathname !== from) return
  history.replaceState(history.state, '', `${location.pathname}#${encodeURIComponent(taken)}`)
}

/** A link that was cut in the middle of a letter is one that lets nobody in, and no page that breaks. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
