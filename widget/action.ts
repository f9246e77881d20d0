import type { Channel, PublishedCase, Target } from '../core/contract.ts'
import { regionOf } from '../core/countries.ts'
import { inWords } from '../core/inWords.ts'
import { directionOf } from '../core/languages.ts'
import { edit } from '../core/letter/filled.ts'
import { isForSome, offeredTo, servingIn } from '../core/letter/missions.ts'
import { fullName } from '../core/letter/text.ts'
import { stateAt } from '../core/life.ts'
import { type Words, wordsIn } from '../core/words.ts'
import { type Composed, compose, type Draft, emptyDraft, knownTargets } from './compose.ts'
import { check, request } from './follow.ts'
import { caseAddress, type Trouble } from './load.ts'
import { source } from './origin.ts'
import { placeCalled, placesIn } from './places.ts'
import { Screen } from './screen.ts'
import { boxView } from './views/box.ts'

/** How often an open form asks whether it may still send, and its status line is cleared. */
const RECHECK = 20_000
const HUSH = 8_000

/** One reader's action on one case: what is published, what they chose and wrote, how far they are. */
export class Action {
  declare published?: PublishedCase
  declare trouble?: Trouble
  /** Of the box's own words. */
  declare lang: string
  declare t: Words
  declare draft: Draft
  declare latest?: Composed
  /** The countries to choose from, by their names. */
  declare places?: Map<string, string>
  declare opened: boolean
  /** Of the form, while the letter and the ways of sending it are still to be drawn. */
  declare half: boolean
  /** The channel that was pressed, until it is done. */
  declare pressed?: Channel
  /** Whether what was last to be copied is on the clipboard. */
  declare held: boolean
  /** The targets that were written to. */
  declare written: Set<string>
  declare thanked: boolean
  /** For the status line. */
  declare said: string

  declare box: HTMLElement
  declare screen: Screen
  /** The state, where the server no longer tells one that this version knows. */
  declare lost?: string
  /** The state that the reader sees. */
  declare private shown: string
  declare private hush: ReturnType<typeof setTimeout>
  declare private stale: boolean
  /** How many answers were asked for, and the last of them that came. */
  declare asked: number
  declare answered: number
  declare private tick: (event?: Event) => void
  declare private timer: ReturnType<typeof setInterval>

  constructor(box: HTMLElement) {
    this.box = box
    this.screen = new Screen(box)
    this.lang = 'en'
    this.t = wordsIn('en', {})
    this.draft = emptyDraft()
    this.written = new Set()
    this.said = ''
    this.asked = 0
    this.stale = true
    this.tick = (event) => check(this, event)
  }

  connect(): void {
    this.timer = setInterval(this.tick, RECHECK)
    document.addEventListener('visibilitychange', this.tick)
    // It may have been out of the page for hours.
    this.tick()
    this.change()
  }

  disconnect(): void {
    clearInterval(this.timer)
    document.removeEventListener('visibilitychange', this.tick)
  }

  /** Follows attributes, once for all that change together. */
  change(attribute = ''): void {
    if (/^(case|api|lang)$/.test(attribute)) this.stale = true
    // What was written for one case must never stand in another's letter.
    if (attribute === 'case') this.draft = emptyDraft(this.draft)
    if (attribute === 'open' && this.published) this.openAsTold()
    queueMicrotask(() => this.refresh())
  }

  /** Shows what now holds. */
  refresh(): void {
    if (!this.box.isConnected) return
    if (this.stale) this.start()
    // While the case is on its way.
    this.screen.dress()
    const { state } = this
    const ends = this.shown === 'open' && state !== 'open'
    const { root } = this.screen
    const inside = root.activeElement
    this.shown = state
    try {
      this.show()
      // Whoever was writing is taken to what has become of the case; whoever is elsewhere is told.
      if (ends && inside) this.screen.focus('h3')
      else if (ends && this.opened) this.say(root.querySelector('h3')?.textContent ?? '')
    } catch {
      // A case that cannot be shown must not take the page's fallback with it.
      this.screen.reset()
      this.fail('invalid')
    }
  }

  /** The state by the server's word and this clock; `gone` where nothing public bears the slug any more. */
  get state(): string {
    return this.lost ?? (this.published ? stateAt(this.published, Date.now()) : 'gone')
  }

  /** Where the reader lives: as they said, else as the page has it, unless that is no country. */
  get country(): string | undefined {
    const told = regionOf(this.attribute('country'))
    return this.draft.country ?? (told && this.spell(told) !== told ? told : undefined)
  }

  get known(): Target[] {
    return this.published ? knownTargets(this.published) : []
  }

  get targets(): Target[] {
    return offeredTo(this.known, this.country)
  }

  /** Loads the case anew, as when the box was put in place. */
  start(): void {
    this.published = this.trouble = this.latest = this.pressed = this.lost = undefined
    this.stale = this.opened = false
    this.answered = this.asked
    this.screen.reset()
    if (this.slug) request(this)
    else this.fail('no-case')
  }

  /** Asks again where the case could not be had, and says what came of it. */
  async retry(): Promise<void> {
    await request(this, 'no-cache')
    if (this.trouble) this.say(this.t('failed'))
    else this.focus('h2')
  }

  /** Shows the form, and asks once more: the card may have stood there for hours. */
  open(): void {
    this.unfold()
    this.focus('h2')
    this.emit('open')
    request(this, 'no-cache')
  }

  /** Draws the form in two tasks, so that a slow phone is never busy for long. */
  private unfold(): void {
    this.opened = this.half = true
    setTimeout(() => {
      this.half = false
      this.refresh()
    })
  }

  /** Works the letter out as it now stands. */
  compose(): Composed | undefined {
    const { published, draft, country, t } = this
    const wanted = this.attribute('letter-lang')
    this.latest = published && compose(published, draft, country, wanted, t('closing'))
    return this.latest
  }

  choose(change: Partial<Draft>): void {
    Object.assign(this.draft, change)
    this.pressed = undefined
    this.thanked = false
    this.refresh()
  }

  /** Names the countries to choose from; not before it is asked for, since it takes a while. */
  listPlaces(): void {
    this.places = placesIn(this.lang)
    this.refresh()
  }

  /** The reader's country by its name, as they type it. */
  locate(place: string): void {
    const country = placeCalled(place, this.lang)
    this.choose({ place, country })
    if (this.opened && this.state === 'open') this.say(country && this.missions())
  }

  /** A country, language, day or number as the case has it written out, else as the browser does. */
  spell(code: string | number): string {
    const { published, lang } = this
    if (!published) return inWords(code, lang)
    published.inWords ??= {}
    published.inWords[code] ??= inWords(code, lang)
    return published.inWords[code]
  }

  /** Which mission the reader's country brings, for whoever does not see the list change. */
  missions(): string {
    const { country = '' } = this
    const names = servingIn(this.known, country).filter(isForSome).map(fullName)
    return names.join(', ') || this.t('noMission', { country: this.spell(country) })
  }

  /** The reader's typing in the letter's text. */
  typed(key: string, text: string): void {
    const { texts } = this.draft
    const before = texts.get(key)
    if (before) texts.set(key, edit(before, text))
    this.refresh()
  }

  fail(trouble: Trouble): void {
    this.trouble = trouble
    console.warn(`take-action-box: ${trouble}`)
    this.emit('error', { code: trouble })
    this.refresh()
  }

  focus(selector: string): void {
    this.refresh()
    // A task of its own: to move the focus the browser lays the whole form out.
    setTimeout(() => this.screen.focus(selector))
  }

  get slug(): string | null {
    return this.attribute('case')
  }

  attribute(name: string): string | null {
    return this.box.getAttribute(name)
  }

  emit(name: string, detail?: object): void {
    const options = { bubbles: true, composed: true, detail }
    this.box.dispatchEvent(new CustomEvent(`take-action-${name}`, options))
  }

  /** Origin of the CMS. */
  get origin(): string {
    return this.attribute('api')?.trim().replace(/\/+$/, '') || source.origin
  }

  address(slug = this.slug): string {
    return caseAddress(this.origin, slug ?? '')
  }

  /** Says something in the status line, for a while; what is said again is heard again. */
  say(text: string): void {
    this.hear('')
    this.hear(text)
    clearTimeout(this.hush)
    this.hush = setTimeout(() => this.hear(''), HUSH)
  }

  private hear(text: string): void {
    this.said = text
    this.refresh()
  }

  report(event: 'send' | 'done'): void {
    this.emit(event, { channel: this.pressed, role: this.latest?.target.role })
  }

  private show(): void {
    const { published, trouble, lang } = this
    if (published || trouble)
      this.screen.show(boxView(this), lang, published?.dir ?? directionOf(lang))
  }

  /** Opens the form where the page asks for that, and there is one. */
  openAsTold(): void {
    if (this.opened || this.state !== 'open' || !this.box.hasAttribute('open')) return
    this.unfold()
    this.emit('open')
  }
}
