/** The shortest password the server takes, of an account as of a link; it decides, this only says so earlier. */
export const leastPassword = 8
