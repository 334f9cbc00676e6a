/** A file that is not taken in, with the reason as a sentence. Nothing was changed. */
export class ImportRefused extends Error {}
