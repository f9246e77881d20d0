/**
 * The box's style sheet. The wrapper starts from nothing, so that no rule of the page reaches in;
 * sizes are in `em` of the reader's own `medium`. Colours are the system's, which follow the
 * page's colour scheme.
 */
export const STYLES = `
:host { display: block !important }
.box {
  all: initial;
  color-scheme: inherit;
  --a: var(--take-action-accent, #c22a1e);
  --c: var(--take-action-accent-text, #fff);
  --b: var(--take-action-border, #8888);
  --r: var(--take-action-radius, .5em);
  --s: var(--take-action-spacing, 1em);
  --t: var(--take-action-text, CanvasText);
  box-sizing: border-box;
  min-height: inherit;
  padding: calc(1.25 * var(--s));
  border: 1px solid var(--b);
  border-block-start: .3em solid var(--a);
  border-radius: var(--r);
  background: var(--take-action-background, Canvas);
  color: var(--t);
  font: medium/1.5 var(--take-action-font, system-ui, sans-serif);
  overflow-wrap: anywhere
}
:host([theme=light]) .box { color-scheme: light }
:host([theme=dark]) .box { color-scheme: dark }
.box, section, .choices, .stack { display: flex; flex-direction: column; gap: var(--s) }
p, ul, ol, h2, h3, h4, fieldset, blockquote { margin: 0 }
fieldset { border: 0; padding: 0; min-width: 0 }
legend { padding: 0 }
.choices { gap: .5em }
h2 { font-size: 1.5em; line-height: 1.25 }
h3 { font-size: 1.2em }
h4 { font-size: 1em }
.over { font-size: .875em; font-weight: 600 }
.people { font-weight: 600 }
.small { font-size: .875em }
.summary { flex: 1; display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden }
.row { display: flex; flex-wrap: wrap; gap: .5em 1em; align-items: center }
.row label { flex: 1 8em }
.lines { white-space: pre-line }
.step { counter-increment: step; border-block-start: 1px solid var(--b); padding-block-start: var(--s) }
.step > h3::before { content: counter(step); display: inline-block; min-width: 1.6em; margin-inline-end: .5em; border-radius: 1em; background: var(--a); color: var(--c); text-align: center }
[part=note] { padding: var(--s); gap: .5em; border-inline-start: .25em solid var(--a); background: #8882; border-radius: var(--r) }
[part=choice] { display: flex; gap: .6em; padding: .6em .75em; border: 1px solid var(--b); border-radius: var(--r); cursor: pointer }
[part=choice]:has(:checked) { border-color: var(--a); box-shadow: inset 0 0 0 1px var(--a) }
input, select, textarea { box-sizing: border-box; font: inherit; accent-color: var(--a) }
input[type] { flex: none; width: 1.5em; height: 1.5em; margin: 0 }
[part=field] { display: block; width: 100%; min-height: 2.75em; padding: .5em .6em; border: 1px solid gray; border-radius: var(--r); background: Field; color: FieldText }
textarea { field-sizing: content; min-height: 9em; max-height: 30em; line-height: inherit }
[part=letter] { display: flex; flex-direction: column; gap: .75em; padding: var(--s); border: 1px solid var(--b); border-radius: var(--r); font-family: Georgia, serif }
a { color: inherit }
a, summary { padding-block: .2em }
summary { cursor: pointer; font-weight: 600; padding-block: .4em }
details .stack { padding-block: .5em }
[part~=button] { align-self: flex-start; box-sizing: border-box; min-height: 2.75em; padding: .55em 1em; border: 1px solid gray; border-radius: var(--r); background: none; color: inherit; font: inherit; text-align: center; text-decoration: none; cursor: pointer }
[part~=primary] { border-color: transparent; background: var(--a); color: var(--c); font-weight: 600 }
[part~=button]:hover { filter: brightness(1.12) }
:focus-visible { outline: 3px solid var(--t); outline-offset: 2px }
[role=status] { position: sticky; bottom: .5em; align-self: flex-end; padding: .5em 1em; border-radius: var(--r); background: CanvasText; color: Canvas }
[role=status]:empty { position: absolute; padding: 0 }
.hidden { position: fixed; top: 0; width: 1px; height: 1px; border: 0; opacity: 0; pointer-events: none }
`
