import type { SharpDependency } from 'payload'
import { drawImage } from './drawImage.ts'
import type { ImageWords } from './imageWords.ts'
import { painterWith } from './painter.ts'

/** How many drawn images a process keeps, of some 10 kB each. */
const MOST = 500

const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** The image of these words, drawn once for all that ask at the same time or later. */
export function imageOf(
  words: ImageWords,
  sharp: SharpDependency,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify(words)
  const image = drawn.get(key) ?? inTurn(() => drawImage(words, painterWith(sharp)))
  drawn.delete(key)
  drawn.set(key, image)
  image.catch(() => drawn.delete(key))
  const [oldest] = drawn.keys()
  if (drawn.size > MOST && oldest !== undefined) drawn.delete(oldest)
  return image
}

let last: Promise<unknown> = Promise.resolve()

/** One after the other: whoever asks for many leaves the machine's other threads to the rest. */
function inTurn<T>(draw: () => Promise<T>): Promise<T> {
  const image = last.then(draw)
  last = image.catch(() => {})
  return image
}
