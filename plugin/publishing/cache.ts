import type { Payload } from 'payload'
import { type CaseSource, readSource } from './source.ts'

/**
 * For how long a process may answer from what it has read, in milliseconds. Another process on the
 * same database learns of a stop no later than this; the other seconds of the contract belong to
 * proxies, browsers and open forms.
 */
export const FRESH_FOR = 5_000
const MOST = 1_000

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
    const entry = { readAt: now, source: this.read(this.payload, slug), answers: new Map() }
    entry.source.catch(() => this.forget(slug, entry))
    this.remember(slug, entry)
    return entry
  }

  /** Forgets everything: whatever an editor saves is read anew by this process as soon as it is committed. */
  clear(): void {
    this.entries.clear()
  }

  private remember(slug: string, entry: Entry): void {
    this.entries.delete(slug)
    this.entries.set(slug, entry)
    if (this.entries.size > MOST) {
      const oldest = this.entries.keys().next().value
      if (oldest !== undefined) this.entries.delete(oldest)
    }
  }

  private forget(slug: string, entry: Entry): void {
    if (this.entries.get(slug) === entry) this.entries.delete(slug)
  }
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
