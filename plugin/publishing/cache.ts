import type { Payload } from 'payload'
import { type CaseSource, readSource } from './source.ts'

/**
 * For how long a process may answer from what it has read, in milliseconds. Another process on the
 * same database learns of a stop no later than this; the other seconds of the contract belong to
 * proxies, browsers and open forms.
 */
export const FRESH_FOR = 5_000
const MOST = 1_000
const MOST_ANSWERS = 100

export interface Rendered {
  body: string
  /** Headers that belong to this body. */
  headers?: Record<string, string>
}

export interface Answer extends Rendered {
  etag: string
  /** The instant from which on the clock changes what it says. */
  until: number
}

interface Entry {
  readAt: number
  source: Promise<CaseSource | undefined>
  /** In which the case can be had, once it is known. */
  languages?: string[]
  /** Finished answers by what they depend on: language, address, kind. */
  answers: Map<string, Answer>
}

/** What one process remembers of published cases: one read at a time for a slug, none while it is fresh. */
export class CaseCache {
  private readonly entries = new Map<string, Entry>()

  constructor(
    private readonly payload: Payload,
    private readonly read: typeof readSource = readSource,
  ) {}

  entry(slug: string, now: number): Entry {
    const known = this.entries.get(slug)
    if (known && now - known.readAt < FRESH_FOR && now >= known.readAt) return known
    const entry: Entry = { readAt: now, source: this.read(this.payload, slug), answers: new Map() }
    entry.source.catch(() => this.forget(slug, entry))
    this.remember(slug, entry)
    return entry
  }

  /** Forgets everything: whatever an editor saves is read anew by this process as soon as it is committed. */
  clear(): void {
    this.entries.clear()
  }

  private remember(slug: string, entry: Entry): void {
    keep(this.entries, slug, entry, MOST)
  }

  private forget(slug: string, entry: Entry): void {
    if (this.entries.get(slug) === entry) this.entries.delete(slug)
  }
}

/** Keeps a finished answer beside the others of its case. */
export function remember(answers: Map<string, Answer>, key: string, answer: Answer): void {
  keep(answers, key, answer, MOST_ANSWERS)
}

/** Puts something last, and lets the oldest go where there are too many. */
function keep<T>(all: Map<string, T>, key: string, value: T, most: number): void {
  all.delete(key)
  all.set(key, value)
  const [oldest] = all.keys()
  if (all.size > most && oldest !== undefined) all.delete(oldest)
}

/** Bundlers may load this module more than once in a process; all copies must share one cache. */
const KEY = Symbol.for('payload-take-action.cache')
type Shared = typeof globalThis & { [KEY]?: WeakMap<Payload, CaseCache> }

/** The cache of a Payload instance. */
export function cacheOf(payload: Payload): CaseCache {
  const shared = globalThis as Shared
  shared[KEY] ??= new WeakMap()
  const known = shared[KEY].get(payload)
  if (known) return known
  const cache = new CaseCache(payload)
  shared[KEY].set(payload, cache)
  return cache
}
