let taken: string | undefined

/**
 * The token of the link that led here. It leaves the address before anything else happens: the address goes into
 * the history, into screenshots and over shoulders. Asked again, it answers the same.
 */
export function takeToken(): string | undefined {
  const inAddress = decodeURIComponent(location.hash.slice(1))
  if (inAddress) {
    taken = inAddress
    history.replaceState(history.state, '', location.pathname)
  }
  return taken
}
