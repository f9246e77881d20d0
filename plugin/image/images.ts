import type { SharpDependency } from 'payload'
import { drawImage } from './drawImage.ts'
import type { ImageWords } from './imageWords.ts'
import { painterWith } from './painter.ts'

/** How many drawn images a process keeps. */
const MOST = 50

const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** The image of these words, drawn once for all that ask at the same time or later. */
export function imageOf(
  words: ImageWords,
  sharp: SharpDependency,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify(words)
  const image = drawn.get(key) ?? drawImage(words, painterWith(sharp))
  drawn.delete(key)
  drawn.set(key, image)
  image.catch(() => drawn.delete(key))
  const [oldest] = drawn.keys()
  if (drawn.size > MOST && oldest !== undefined) drawn.delete(oldest)
  return image
}
