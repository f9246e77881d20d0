import type { Channel, PublishedCase, Target } from '../core/contract.ts'
import { regionOf } from '../core/countries.ts'
import { inWords } from '../core/inWords.ts'
import { directionOf, nearestLanguage } from '../core/languages.ts'
import { edit } from '../core/letter/filled.ts'
import { isForSome, offeredTo, servingIn } from '../core/letter/missions.ts'
import { fullName } from '../core/letter/text.ts'
import { stateAt } from '../core/life.ts'
import { type Composed, compose, type Draft, emptyDraft, knownTargets } from './compose.ts'
import { languagesAround } from './language.ts'
import { caseAddress, loadCase, type Trouble } from './load.ts'
import { source } from './origin.ts'
import { placeCalled, placesIn } from './places.ts'
import { Screen } from './screen.ts'
import { copyText } from './send/copy.ts'
import { type Paper, printOnto } from './send/print.ts'
import { boxView } from './views/box.ts'
import { safeTag, type Words, wordsIn } from './words.ts'

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
  /** The channel that was pressed, until it is done. */
  declare pressed?: Channel
  /** The targets that were written to. */
  declare written: Set<string>
  declare thanked: boolean
  /** For the status line. */
  declare said: string

  /** The language that the case is asked for in, where it is not the first of the wanted ones. */
  declare private spoken?: string
  declare private box: HTMLElement
  declare private screen: Screen
  declare private withdrawn: boolean
  declare private stale: boolean
  declare private asked: number
  declare private answered: number
  declare private tick: () => void
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
    this.tick = () => this.check()
  }

  connect(): void {
    this.timer = setInterval(this.tick, RECHECK)
    document.addEventListener('visibilitychange', this.tick)
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
    queueMicrotask(() => this.refresh())
  }

  /** Shows what now holds. */
  refresh(): void {
    if (!this.box.isConnected) return
    if (this.stale) this.start()
    try {
      this.show()
    } catch {
      // A case that cannot be shown must not take the page's fallback with it.
      this.screen.reset()
      this.fail('invalid')
    }
  }

  /** The state by the server's word and this clock; `gone` where nothing public bears the slug any more. */
  get state(): string {
    return this.published && !this.withdrawn ? stateAt(this.published, Date.now()) : 'gone'
  }

  /** Where the reader lives: as they said, else as the page has it. */
  get country(): string | undefined {
    return this.draft.country ?? regionOf(this.attribute('country'))
  }

  get known(): Target[] {
    return this.published ? knownTargets(this.published) : []
  }

  get targets(): Target[] {
    return offeredTo(this.known, this.country)
  }

  /** Loads the case anew, as when the box was put in place. */
  start(): void {
    this.published = this.trouble = this.latest = this.pressed = this.spoken = undefined
    this.stale = this.withdrawn = this.opened = false
    this.answered = this.asked
    this.screen.reset()
    if (this.slug) this.request()
    else this.fail('no-case')
  }

  /** Shows the form, and asks once more: the card may have stood there for hours. */
  open(): void {
    this.opened = true
    this.focus('h2')
    this.emit('open')
    this.request('no-cache')
  }

  /** Works the letter out as it now stands. */
  compose(): Composed | undefined {
    const { published, draft } = this
    draft.lang ??= this.attribute('letter-lang')
    this.latest = published && compose(published, draft, this.country, this.t('closing'))
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
    if (country) this.say(this.missions())
  }

  /** A country, language, day or number as the case has it written out, else as the browser does. */
  spell(code: string | number): string {
    return this.published?.inWords?.[code] ?? inWords(code, this.lang)
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

  /** A press that hands the letter over; where the case has ended meanwhile, nothing opens. */
  press(event: Event, channel: Channel): void {
    if (this.state === 'open') {
      this.pressed = channel
      this.report('send')
      this.say(this.t('tell'))
    } else {
      event.preventDefault()
      this.refresh()
    }
  }

  printOut(event: Event, paper: Paper): void {
    this.press(event, paper === 'fax' ? paper : 'post')
    if (this.latest && this.pressed)
      printOnto(paper, this.screen.root, this.latest, this.draft.writer)
  }

  /** The phone's own sheet of programs that take a text. */
  async handOn(data: ShareData, channel?: Channel): Promise<void> {
    this.pressed ??= channel
    try {
      await navigator.share(data)
    } catch {
      // Closing the sheet is no fault.
    }
    this.refresh()
  }

  async copyOut(text: string, channel?: Channel): Promise<void> {
    this.pressed ??= channel
    this.say(this.t((await copyText(this.screen.root, text)) ? 'copied' : 'uncopied'))
  }

  /** The reader's own word that the letter is on its way: it alone counts. */
  finish(): void {
    const partner = this.attribute('partner') ?? undefined
    this.report('done')
    navigator.sendBeacon(
      `${this.address(this.published?.slug)}/tally`,
      JSON.stringify({ channel: this.pressed, partner }),
    )
    this.written.add(this.latest?.target.id ?? '')
    this.pressed = undefined
    this.thanked = true
    this.focus('.thanks h3')
  }

  fail(trouble: Trouble): void {
    this.trouble = trouble
    console.warn(`take-action-box: ${trouble}`)
    this.emit('error', { code: trouble })
    this.refresh()
  }

  focus(selector: string): void {
    this.refresh()
    this.screen.focus(selector)
  }

  get slug(): string | null {
    return this.attribute('case')
  }

  private attribute(name: string): string | null {
    return this.box.getAttribute(name)
  }

  private emit(name: string, detail?: object): void {
    const options = { bubbles: true, composed: true, detail }
    this.box.dispatchEvent(new CustomEvent(`take-action-${name}`, options))
  }

  /** Origin of the CMS. */
  get origin(): string {
    return this.attribute('api')?.replace(/\/+$/, '') || source.origin
  }

  private address(slug = this.slug): string {
    return caseAddress(this.origin, slug ?? '')
  }

  say(text: string): void {
    this.said = text
    this.refresh()
    setTimeout(() => {
      this.said = ''
      this.refresh()
    }, HUSH)
  }

  private report(event: 'send' | 'done'): void {
    this.emit(event, { channel: this.pressed, role: this.latest?.target.role })
  }

  private check(): void {
    if (document.visibilityState !== 'visible' || !this.published) return
    if (this.opened) this.request('no-cache')
    this.refresh()
  }

  /** An answer counts unless one that was asked for later is already there. */
  private async request(cache?: RequestCache): Promise<void> {
    const ticket = ++this.asked
    const answer = await this.load(cache ?? 'default')
    if (ticket <= this.answered) return
    this.answered = ticket
    if (typeof answer === 'object') this.take(answer)
    else if (!this.published) this.fail(answer)
    // Where the server is down, the box shows the last it knew.
    else if (answer === 'not-found') this.withdrawn = true
    this.refresh()
  }

  /** The case in the first of the wanted languages that it can be had in, asked for again where that is not the first of all. */
  private async load(cache: RequestCache): Promise<PublishedCase | Trouble> {
    const langs = languagesAround(this.box)
    const answer = await loadCase(this.address(), this.spoken ?? langs[0], cache)
    if (typeof answer === 'string') return answer
    const spoken = langs.find((one) => nearestLanguage(one, answer.languages ?? []))
    if (!spoken || nearestLanguage(spoken, [answer.lang])) return answer
    this.spoken = spoken
    return loadCase(this.address(), spoken, cache)
  }

  private show(): void {
    const { published, trouble, lang } = this
    if (published || trouble)
      this.screen.show(boxView(this), lang, published?.dir ?? directionOf(lang))
  }

  private take(published: PublishedCase): void {
    const first = !this.published
    this.withdrawn = false
    if (first || published.revision !== this.published?.revision) {
      this.trouble = undefined
      this.published = published
      this.lang = safeTag(published.lang)
      this.t = wordsIn(this.lang, published.strings)
      for (const [key, { edited }] of this.draft.texts) if (!edited) this.draft.texts.delete(key)
    }
    if (!first) return
    this.emit('ready')
    if (this.box.hasAttribute('open')) {
      this.opened = true
      this.emit('open')
    }
  }
}
