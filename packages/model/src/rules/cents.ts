/** Rounded so that the sum fits; what doubles cannot tell from a whole cent is one. */
export const wholeCents = (amount: number, round: (value: number) => number): number => {
  const cents = amount * 100
  const nearest = Math.round(cents)
  return (Math.abs(cents - nearest) < 1e-4 ? nearest : round(cents)) / 100
}
