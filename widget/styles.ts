/**
 * The box's style sheet. The wrapper starts from nothing, so that no rule of the page reaches in;
 * sizes are in `em` of the reader's own `medium`. Colours are the system's, which follow the
 * page's colour scheme. Text on the accent, and on the background where the page gives text no
 * colour, is black or white, whichever contrasts more: lightness 49.44 is where both reach 4.5. A
 * hundredth of the page's own background is mixed in, which decides where the box's lets it through.
 * The card's summary takes what is left of the height that the page reserves, in whole lines: what
 * does not fit stands in a second column, out of sight.
 */
export const STYLES = `
:host { display: block !important }
.box {
  all: initial;
  color-scheme: inherit;
  --a: var(--take-action-accent, #c22a1e);
  --c: #fff;
  --b: var(--take-action-border, #8888);
  --r: var(--take-action-radius, .5em);
  --s: var(--take-action-spacing, 1em);
  --g: var(--take-action-background, Canvas);
  --t: var(--take-action-text, CanvasText);
  box-sizing: border-box;
  min-height: inherit;
  padding: var(--s);
  background: var(--g);
  color: var(--t);
  font: medium/1.5 var(--take-action-font, system-ui, sans-serif);
  overflow-wrap: anywhere
}
@supports (color: lch(from red l 0 0)) { .box { --c: lch(from var(--a) calc((49.44 - l) * infinity) 0 0 / 1); --t: var(--take-action-text, lch(from color-mix(in srgb, Canvas 1%, var(--g)) calc((49.44 - l) * infinity) 0 0 / 1)) } }
:host([theme=light]) .box { color-scheme: light }
:host([theme=dark]) .box { color-scheme: dark }
.box, section, .stack, [part=letter] { display: flex; flex-direction: column; gap: calc(.7 * var(--s)) }
.box, [part=choice], [part=letter] { border: 1px solid var(--b); border-radius: var(--r) }
.box { border-block-start: .3em solid var(--a) }
p, ul, ol, h2, h3, h4, fieldset, blockquote { margin: 0 }
fieldset { border: 0; padding: 0; min-width: 0 }
h2 { font-size: 1.5em; line-height: 1.25 }
h3 { font-size: 1.25em }
.over, .small { font-size: .875em }
.over, .people, .primary, summary { font-weight: 600 }
.summary { flex: 1 1 0; min-height: 3em; columns: 1; column-fill: auto; orphans: 1; widows: 1; overflow: hidden }
.row { display: flex; flex-wrap: wrap; gap: .5em 1em; align-items: center }
.row label { flex: 1 8em }
.lines { white-space: pre-line; unicode-bidi: plaintext }
.step { counter-increment: step; border-block-start: 1px solid var(--b); padding-block-start: var(--s) }
.step > h3::before { content: counter(step); display: inline-block; min-width: 1.5em; margin-inline-end: .5em; border-radius: 1em; background: var(--a); color: var(--c); text-align: center }
[part=note], [part=letter] { padding: var(--s); gap: .5em }
[part=note] { border-inline-start: .25em solid var(--a); background: #8882 }
[part=letter] { font-family: Georgia, serif }
[part=choice] { display: flex; gap: .5em; padding: .5em; margin-block-end: .5em }
[part=choice]:has(:checked) { outline: 2px solid var(--a) }
input, select, textarea, .button { box-sizing: border-box; min-height: 2.75em; padding: .5em .75em; border: 1px solid gray; border-radius: var(--r); background: Field; color: FieldText; font: inherit; accent-color: var(--a) }
[part=field] { display: block; width: 100%; margin-block-start: .25em }
[type=radio] { flex: none; width: 1.5em; min-height: 1.5em; margin: 0 }
textarea { field-sizing: content; min-height: 9em; max-height: 30em; line-height: inherit }
a { color: inherit }
a, summary { padding-block: .5em }
[part=choice], summary, .button { cursor: pointer }
.button { display: inline-block; align-self: start; background: none; color: inherit; text-decoration: none }
.primary { border-color: transparent; background: var(--a); color: var(--c) }
:focus-visible { outline: 3px solid var(--t); outline-offset: 2px }
[role=status] { position: sticky; bottom: .5em; display: flex; align-items: end; justify-content: end; height: 0; margin-block-start: calc(-1 * var(--s)) }
[part=status] { padding: .5em 1em; border-radius: var(--r); background: CanvasText; color: Canvas }
.hidden { position: fixed; top: 0; width: 1px; height: 1px; opacity: 0 }
`
