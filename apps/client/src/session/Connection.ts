import { HocuspocusProvider } from '@hocuspocus/provider'
import { uint32 } from 'lib0/random'
import { applyUpdate, encodeStateAsUpdate } from 'yjs'
import { can } from '@parley/model/access.ts'
import type { Doc } from '@parley/model/board/doc.ts'
import { isStamped, maySchema } from '@parley/model/board/migrate.ts'
import { limits, type Who } from '@parley/model/wire.ts'
import { BoardSocket } from './BoardSocket.ts'
import { endingOf, notLetIn } from './endings.ts'
import { troubleSaid } from './trouble.ts'
import { copyName, knownOf, remember, setAside, type Known } from './known.ts'
import { nothingYet, writesAlone, type Line, type LineListener, type Spell } from './line.ts'
import { whatLiesIn, type LocalCopy } from './local-copy.ts'
import type { Rim } from './rim.ts'
import { noticeIn, rolesIn, type KnownRoles, type Welcome } from './notice-in.ts'
import { OwnCount } from './own-count.ts'
import type { ReadOnlyBecause } from './session.ts'
import { joinTabs, type Tabs } from './tabs.ts'
import { isWritable } from './write-state.ts'

const [stallAfter, tryFor, retryLargeAfter] = [10_000, 4_000, 5_000]

/**
 * A board's document joined to its copy on this device and to the server. Order matters: the copy is loaded
 * before the socket opens, and the document is joined only after the welcome named the epoch the copy is of.
 */
export class Connection {
  readonly provider: HocuspocusProvider
  readonly #board: string
  readonly #doc: Doc
  readonly #rim: Rim
  readonly #listener: LineListener
  readonly #socket: BoardSocket
  #known: Known | undefined
  #copy: LocalCopy | undefined
  #tabs: Tabs | undefined
  #after: Spell | undefined
  readonly #own: OwnCount
  #renamed = 0
  #over = false
  readonly #timers: Partial<Record<'stall' | 'trying' | 'large', ReturnType<typeof setTimeout>>> = {}
  /** Who took a card off the board, since this line was opened. */
  readonly removers = new Map<string, Who>()
  line: Line

  constructor(board: string, doc: Doc, rim: Rim, listener: LineListener) {
    this.#board = board
    this.#doc = doc
    this.#rim = rim
    this.#listener = listener
    this.#known = knownOf(board)
    this.#own = new OwnCount(board, this.#known)
    this.line = { ...nothingYet, changes: this.#own.changes }
    this.#socket = new BoardSocket(
      rim.socketUrl(board),
      {
        onCount: () => this.#count(),
        onLarge: () => void this.#sendLarge(),
        onMerging: () => listener.onMerging(),
        onMerged: () => this.#merged(),
      },
      rim.WebSocketPolyfill,
    )
    this.provider = this.#provide()
    doc.on('update', this.#onUpdate)
    addEventListener('offline', this.#onOffline)
    addEventListener('online', this.#onOnline)
  }

  // The browser lost its network. A server on this very machine answers all the same, and is found again at once.
  readonly #onOffline = () => this.#socket.drop()

  readonly #onOnline = () => {
    if (!this.#over && !this.line.stopped) void this.#socket.connect()
  }

  #provide(): HocuspocusProvider {
    return new HocuspocusProvider({
      name: this.#board,
      document: this.#doc,
      token: '',
      websocketProvider: this.#socket,
      onStateless: ({ payload }) => this.#hear(payload),
      onClose: ({ event }) => this.#closed(event.code),
      onAuthenticationFailed: ({ reason }) => notLetIn(reason, (because) => this.#stop(because)),
    })
  }

  /** Opens the copy, then the socket. */
  async start(): Promise<void> {
    this.#timers.trying = setTimeout(() => this.#set({ trying: false }), tryFor)
    const known = this.#known
    if (known) {
      await this.#keepCopy(known)
      if (this.#over) return
      this.#set({ newer: !maySchema(this.#doc) })
      const left = isStamped(this.#doc, this.#board)
      if (left) this.#set({ open: true, who: known.who, role: known.role, own: known.own ?? known.role })
      this.#after = this.#own.changes > 0 ? 'offline' : left ? 'closed' : undefined
    }
    this.provider.attach()
    void this.#socket.connect()
  }

  #set(change: Partial<Line>): void {
    const wasAlone = writesAlone(this.line)
    this.line = { ...this.line, ...change }
    this.#listener.onLine(this.line)
    if (!wasAlone && writesAlone(this.line)) this.#tabs?.ask()
  }

  readonly #onUpdate = (_update: unknown, _origin: unknown, _doc: unknown, change: { local: boolean }) => {
    this.#keepOneName()
    if (!change.local) {
      if (maySchema(this.#doc) === this.line.newer) this.#set({ newer: !maySchema(this.#doc) })
      return
    }
    this.#set({ changes: this.line.changes + 1 })
    this.#note()
  }

  /** Yjs takes a new client id by itself when it meets its own; presence must follow, or the handshake throws. */
  #keepOneName(): void {
    const { awareness } = this.provider
    if (!awareness || awareness.clientID === this.#doc.clientID) return
    const said = awareness.getLocalState()
    awareness.setLocalState(null)
    awareness.clientID = this.#doc.clientID
    awareness.setLocalState(said)
  }

  /** What this device must still know when the page is gone. */
  #note(): void {
    if (!this.#own.note(this.#known, this.line.changes)) this.#set({ kept: false, unkept: true })
  }

  /** A copy of which nothing is known here is not looked for when the page is opened again. */
  #remember(known: Known): void {
    this.#known = known
    if (!remember(this.#board, known)) this.#set({ kept: false, unkept: true })
  }

  #count(): void {
    const { met, inFlight, large } = this.#socket
    const settled = met && inFlight === 0 && !large
    this.#set({ met, inFlight, large, ...(settled && { changes: 0 }) })
    if (settled) this.#renamed = 0
    this.#note()
    clearTimeout(this.#timers.stall)
    // A half-open socket swallows changes in silence; a new one brings them again.
    if (inFlight > 0) this.#timers.stall = setTimeout(() => this.#socket.drop(), stallAfter)
  }

  #hear(payload: string): void {
    const notice = noticeIn(payload)
    if (!notice) return
    if (notice.type === 'lowered') return this.#set({ role: notice.role })
    if (notice.type === 'cannotSave') return this.#set({ trouble: troubleSaid(notice.says) })
    if (notice.type === 'savingAgain') return this.#set({ trouble: undefined })
    if (notice.type === 'removed') return notice.cards.forEach((card) => this.removers.set(card, notice.by))
    const roles = rolesIn(notice)
    if (roles) this.#welcomed(notice, roles)
  }

  #welcomed({ who, epoch }: Welcome, roles: KnownRoles): void {
    const known = this.#known
    const now: Known = { epoch, who, ...roles, copy: known?.copy ?? 0, changes: 0 }
    if (known && (known.epoch !== epoch || known.who.id !== who.id)) return this.#anotherHistory(known, now)
    const mayWrite = can(roles.role, 'edit')
    // To go on as a reader would drop them without a word. What is known here stays: given her role back, she sends them.
    if (this.line.open && !mayWrite && this.line.changes > 0) return this.#stop('lowered', roles)
    this.#remember(now)
    if (!known) void this.#keepCopy(now)
    this.#set({ who, ...roles, trouble: undefined })
    this.#socket.admit(mayWrite)
  }

  /** The copy is of another epoch, or another person's: never merged. It stays on this device, to be offered. */
  #anotherHistory(known: Known, now: Known): void {
    if (this.line.changes > 0 && !this.line.kept) return this.#stop('refused')
    setAside(this.#board, known, Date.now())
    remember(this.#board, { ...now, copy: known.copy + 1 })
    this.#end()
  }

  async #keepCopy(known: Known): Promise<void> {
    const onLost = () => this.#set({ kept: false, unkept: true })
    this.#copy = await this.#rim.openCopy(copyName(this.#board, known), this.#doc, onLost)
    if (this.#over) return this.#copy?.stop()
    const kept = this.#copy !== undefined && !this.line.unkept
    this.#set({ kept, unkept: !kept })
    this.#joinTabs(known)
  }

  /** Only of the same person and the same history: what another account wrote in this browser is not hers to send. */
  #joinTabs(known: Known): void {
    const name = `${copyName(this.#board, known)}/${known.who.id}`
    this.#tabs = joinTabs(name, this.#rim, this.#doc, {
      tab: this.#own.tab,
      mayWrite: () => isWritable(this.line),
      alone: () => !this.line.met,
      unsent: () => this.line.changes,
      onUnsent: (count) => {
        this.#set({ changes: Math.max(count, this.line.changes) })
        this.#note()
      },
      onGone: (tab) => void this.#inherit(tab),
    })
  }

  /** What tabs had not sent when they were closed or killed lies in the copy, and is sent by those that go on. */
  async #inherit(tab?: number): Promise<void> {
    const known = this.#known
    const gone = this.#own.leftBy(known, tab)
    if (!known || gone.length === 0 || !isWritable(this.line)) return
    const left = await whatLiesIn(copyName(this.#board, known), this.#rim.openCopy)
    if (this.#over || !left || !isWritable(this.line)) return
    // Read before it is counted: what is settled meanwhile is not what lay there.
    this.#set({ changes: Math.max(this.line.changes, this.#own.takeOver(known, gone)) })
    this.#note()
    applyUpdate(this.#doc, left, this)
    this.#count()
  }

  #merged(): void {
    const after = this.#after
    this.#after = undefined
    clearTimeout(this.#timers.trying)
    this.#set({ open: true, trying: false, newer: !maySchema(this.#doc) })
    this.#listener.onMerged(after)
    void this.#inherit()
  }

  #closed(code: number): void {
    if (this.#over) return
    this.removers.clear()
    if (this.line.open) this.#after = 'offline'
    this.#set({ trying: false })
    const ending = endingOf(code)
    if (ending.does === 'stop') return this.#stop(ending.because)
    if (ending.does === 'again') return
    if (this.#renamed++ > 0) return this.#stop('refused')
    this.#doc.clientID = uint32()
    this.#keepOneName()
  }

  /** The page keeps what it shows and asks no more. */
  #stop(because: ReadOnlyBecause, roles: Partial<KnownRoles> = {}): void {
    this.#socket.disconnect()
    if (because === 'refused') this.#own.giveUp(this.#known)
    this.#set({ ...roles, stopped: because, met: false })
  }

  async #sendLarge(): Promise<void> {
    const update = encodeStateAsUpdate(this.#doc, this.#socket.serverVector)
    try {
      if (update.byteLength > limits.updateBodyBytes) return this.#stop('refused')
      await this.#rim.put(this.#board, update)
      this.#set({ trouble: undefined })
      this.provider.forceSync()
    } catch (error) {
      this.#set({ trouble: troubleSaid(error) })
      clearTimeout(this.#timers.large)
      this.#timers.large = setTimeout(() => {
        if (this.#socket.large) void this.#sendLarge()
      }, retryLargeAfter)
    }
  }

  /** What the server refused stays in the old copy; the next session begins from the server. */
  startAgain(): void {
    if (this.#known) setAside(this.#board, this.#known, Date.now())
    this.#end()
  }

  /** Only her role stood in the way; the welcome says whether it still does. */
  resume(): void {
    if (this.#over || this.line.stopped !== 'lowered') return
    this.#set({ stopped: undefined })
    void this.#socket.connect()
  }

  #end(): void {
    this.stop()
    this.#listener.onEnded()
  }

  stop(): void {
    if (this.#over) return
    this.#over = true
    for (const timer of Object.values(this.#timers)) clearTimeout(timer)
    this.#doc.off('update', this.#onUpdate)
    removeEventListener('offline', this.#onOffline)
    removeEventListener('online', this.#onOnline)
    this.provider.destroy()
    this.#socket.destroy()
    this.#copy?.stop()
    this.#tabs?.stop()
  }
}
