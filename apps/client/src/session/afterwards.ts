/** Also where the place that asked for it is gone by then. Why a deed failed is told where it was asked for. */
export const afterwards = (deed: Promise<unknown>, then: () => void): void =>
  void deed.then(then, () => undefined)
