import type { ReactiveController } from 'lit'
import type { Channel, PublishedCase, Target } from '../core/contract.ts'
import { stateAt } from '../core/life.ts'
import { type Composed, compose, type Draft, knownTargets } from './compose.ts'
import type { TakeActionBox } from './element.ts'
import { languageAround } from './language.ts'
import { caseAddress, loadCase, type Trouble } from './load.ts'
import { copyText } from './send/copy.ts'
import { type Words, wordsIn } from './words.ts'

/** How often an open form asks whether it may still send. */
const RECHECK = 20_000

/** One reader's action on one case: what is published, what they chose and wrote, how far they are. */
export class Action implements ReactiveController {
  published?: PublishedCase
  trouble?: Trouble
  words: Words = wordsIn('en', {})
  draft: Draft = { own: false, writer: {}, texts: new Map(), subjects: new Map() }
  composed?: Composed
  /** The channel that was pressed, until it is done. */
  pressed?: Channel
  /** Ids of the targets that were written to. */
  done = new Set<string>()
  thanked = false
  /** For the status line. */
  said = ''

  private gone = false
  private asked = 0
  private answered = 0
  private timer?: ReturnType<typeof setInterval>
  private hush?: ReturnType<typeof setTimeout>

  constructor(readonly box: TakeActionBox) {
    box.addController(this)
  }

  hostConnected(): void {
    this.timer = setInterval(this.tick, RECHECK)
    document.addEventListener('visibilitychange', this.tick)
  }

  hostDisconnected(): void {
    clearInterval(this.timer)
    document.removeEventListener('visibilitychange', this.tick)
  }

  /** The state by the server's word and this clock; `gone` where nothing public bears the slug any more. */
  get state(): string {
    if (this.gone || !this.published) return 'gone'
    return stateAt(this.published, Date.now())
  }

  get targets(): Target[] {
    return this.published ? knownTargets(this.published, this.box.country) : []
  }

  /** Loads the case anew, as when the box was put in place. */
  start(): void {
    this.published = this.trouble = this.composed = this.pressed = undefined
    this.gone = false
    this.answered = this.asked
    if (this.box.case) this.ask('default')
    else this.fail('no-case')
  }

  /** Shows the form, and asks once more: the card may have stood there for hours. */
  open(): void {
    this.box.open = true
    this.focus('title')
    this.ask('no-cache')
  }

  /** Works the letter out as it now stands. */
  compose(): Composed | undefined {
    const { published, targets, draft, words, box } = this
    const opening = { closing: words.t('closing'), lang: box.letterLang }
    this.composed = published && compose(published, targets, draft, opening)
    return this.composed
  }

  choose(change: Partial<Draft>): void {
    Object.assign(this.draft, change)
    this.pressed = undefined
    this.thanked = false
    this.update()
  }

  /** A press that hands the letter over; where the case has ended meanwhile, nothing opens. */
  press(event: Event, channel: Channel): void {
    if (this.state !== 'open') event.preventDefault()
    else {
      this.pressed = channel
      this.say('tell')
      this.report('send')
    }
    this.update()
  }

  async copy(text: string, channel: Channel): Promise<void> {
    this.pressed ??= channel
    this.say((await copyText(this.box.renderRoot, text)) ? 'copied' : 'uncopied')
  }

  /** The reader's own word that the letter is on its way: it alone counts. */
  finish(): void {
    const { composed, pressed: channel } = this
    if (!composed || !channel) return
    this.report('done')
    const { partner } = this.box
    navigator.sendBeacon(`${this.address}/tally`, JSON.stringify({ channel, partner }))
    this.done.add(composed.target.id)
    this.pressed = undefined
    this.thanked = true
    this.focus('thanks')
  }

  say(key: 'copied' | 'uncopied' | 'tell'): void {
    this.said = this.words.t(key)
    clearTimeout(this.hush)
    this.hush = setTimeout(() => {
      this.said = ''
      this.update()
    }, 8_000)
    this.update()
  }

  update(): void {
    this.box.requestUpdate()
  }

  async focus(id: string): Promise<void> {
    this.update()
    await this.box.updateComplete
    this.box.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus()
  }

  fail(trouble: Trouble): void {
    this.trouble = trouble
    console.warn(`<take-action-box case="${this.box.case}">: ${trouble}`)
    this.box.emit('error', { code: trouble })
    this.update()
  }

  private get address(): string {
    const slug = this.published?.slug ?? this.box.case ?? ''
    return caseAddress(this.box.origin, slug)
  }

  private report(event: 'send' | 'done'): void {
    this.box.emit(event, { channel: this.pressed, role: this.composed?.target.role })
  }

  private tick = (): void => {
    if (document.visibilityState !== 'visible') return
    if (this.published && this.box.open) this.ask('no-cache')
    this.update()
  }

  /** An answer counts unless one that was asked for later is already there. */
  private async ask(cache: RequestCache): Promise<void> {
    const ticket = ++this.asked
    const address = caseAddress(this.box.origin, this.box.case ?? '')
    const answer = await loadCase(address, languageAround(this.box), cache)
    if (ticket <= this.answered) return
    this.answered = ticket
    if (typeof answer !== 'string') this.show(answer)
    else if (!this.published) this.fail(answer)
    // Where the server is down, the box shows the last it knew.
    else if (answer === 'not-found') this.gone = true
    this.update()
  }

  private show(published: PublishedCase): void {
    const first = !this.published
    this.gone = false
    this.trouble = undefined
    if (published.revision !== this.published?.revision) {
      this.published = published
      this.words = wordsIn(published.lang, published.strings)
      for (const [key, text] of this.draft.texts) if (!text.edited) this.draft.texts.delete(key)
    }
    if (!first) return
    this.box.emit('ready')
    if (this.box.open) this.box.emit('open')
  }
}
