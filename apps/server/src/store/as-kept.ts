/**
 * A text as a database gives it back, for whatever is worked out from its letters: halves of letters and zeroes, which
 * anybody may send, come back as another sign.
 */
export const asKept = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd').replaceAll('\0', '\ufffd')
