/** Short, plain, hard to mishear on the telephone: 64 of them, so that each is worth six bits. */
const words = (
  'apple autumn bakery barley basket bench berry bottle bread bridge candle carpet cellar cherry clover coffee ' +
  'copper cotton cradle drawer ember feather ferry forest garden ginger grind harbour hazel honey island kettle ' +
  'ladder lantern lemon linen maple market meadow mirror mustard needle orchard paper pebble pepper pillow plaster ' +
  'pocket poppy potter quilt raven ribbon river saddle saffron silver spruce thimble velvet walnut willow window'
).split(' ')

/** A password that one can say aloud: kettle-grind-hazel-41. */
export function passphrase(): string {
  const [number = 0, ...chances] = crypto.getRandomValues(new Uint32Array(4))
  const left = [...words]
  const picked = chances.flatMap((chance) => left.splice(chance % left.length, 1))
  return [...picked, 10 + (number % 90)].join('-')
}
