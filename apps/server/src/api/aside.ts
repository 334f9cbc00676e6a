import { Worker } from 'node:worker_threads'

/** What takes longer was made to. */
const patienceMs = 60_000
const quietMs = 60_000

/**
 * A thread that answers one question at a time: two would only take the processor from the people on the boards.
 * It starts with the first question and goes after a quiet minute.
 */
export class Aside<Question, Answer> {
  readonly #file: URL
  readonly #tooLong: () => Error
  #last: Promise<unknown> = Promise.resolve()
  #worker: Worker | undefined
  #quiet: ReturnType<typeof setTimeout> | undefined

  constructor(file: URL, tooLong: () => Error) {
    this.#file = file
    this.#tooLong = tooLong
  }

  ask(question: Question): Promise<Answer> {
    const asked = this.#last.then(() => this.#put(question))
    this.#last = asked.catch(() => undefined)
    return asked
  }

  #put(question: Question): Promise<Answer> {
    clearTimeout(this.#quiet)
    // Flags of this process are not the thread's: an --import of the house would run in it a second time.
    const worker = (this.#worker ??= new Worker(this.#file, { execArgv: [] }))
    worker.unref()
    return new Promise<Answer>((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(patience)
        worker.off('message', onAnswer).off('error', onFault).off('exit', onExit)
        settle()
      }
      const fail = (fault: Error) =>
        end(() => {
          this.#leave()
          reject(fault)
        })
      const onAnswer = (answer: Answer) => end(() => resolve(answer))
      const onFault = (fault: unknown) => fail(fault instanceof Error ? fault : new Error(String(fault)))
      const onExit = () => fail(new Error('A thread ended before it had answered'))
      const patience = setTimeout(() => fail(this.#tooLong()), patienceMs)
      worker.on('message', onAnswer).on('error', onFault).on('exit', onExit)
      worker.postMessage(question)
    }).finally(() => {
      this.#quiet = setTimeout(() => this.#leave(), quietMs).unref()
    })
  }

  #leave(): void {
    void this.#worker?.terminate()
    this.#worker = undefined
  }
}
