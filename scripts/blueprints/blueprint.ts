export interface Name {
  /** `water-meter`: the file. */
  slug: string
  /** `waterMeter`: the value, and the kind in plan files. */
  camel: string
  /** `Water meter`: what a planner says. */
  words: string
}

/** A place where a line is added: before the end of the first list or object that opens after `after`. */
export interface Line {
  path: string
  after: string
  says: string
  /** Where that file is not a catalogue, but imports what it names all the same. */
  imports?: string
}

export interface Blueprint {
  path: (name: Name) => string
  files: (name: Name) => Record<string, string>
  /** The file that imports it by its name, if there is one. */
  catalogue?: string
  lines: (name: Name) => Line[]
  /** What only a person can say. */
  next: (name: Name) => string[]
}
