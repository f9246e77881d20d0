/** Of the start page's parts, in Payload's own colours, so that light and dark are its own too. */
export const OVERVIEW_STYLE = `
.take-action-panel {
  background: var(--theme-elevation-0);
  border: 1px solid var(--theme-elevation-150);
  border-radius: var(--style-radius-m);
  container-type: inline-size;
  padding: calc(var(--base) * .8) var(--base);
}
.take-action-panel header {
  align-items: center;
  display: flex;
  flex-wrap: wrap;
  gap: calc(var(--base) / 2) var(--base);
  justify-content: space-between;
  margin-block-end: calc(var(--base) / 2);
}
.take-action-panel header div { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2) var(--base); }
.take-action-panel :is(h2, h3, p, ul, table) { margin: 0; }
.take-action-panel h2 { font-size: 1.25rem; line-height: 1.4; }
.take-action-panel h3 { font-size: 1rem; line-height: 1.5; }
.take-action-panel header span { align-items: center; display: inline-flex; gap: calc(var(--base) / 3); }
.take-action-panel select {
  background: var(--theme-input-bg);
  border: 1px solid var(--theme-elevation-250);
  border-radius: var(--style-radius-s);
  color: var(--theme-text);
  font: inherit;
  max-inline-size: 100%;
  min-block-size: 2rem;
  padding-inline: calc(var(--base) / 2);
}
.take-action-panel :is(select, summary, a, [tabindex]):focus-visible {
  outline: 2px solid var(--theme-success-500);
  outline-offset: 2px;
}
.take-action-hint { color: var(--theme-elevation-650); }
.take-action-lists {
  display: grid;
  gap: calc(var(--base) * 1.25) calc(var(--base) * 1.5);
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
}
.take-action-lists ul { list-style: none; margin-block: calc(var(--base) / 4); padding: 0; }
.take-action-lists li { border-block-start: 1px solid var(--theme-elevation-100); padding-block: calc(var(--base) / 3); }
.take-action-lists li > * { display: block; overflow-wrap: anywhere; }
.take-action-lists li > .btn { margin-block-start: calc(var(--base) / 4); }
.take-action-begin { display: grid; gap: calc(var(--base) / 2); justify-items: start; margin-block-end: var(--base); }
.take-action-begin div { display: flex; flex-wrap: wrap; gap: calc(var(--base) / 2); }
.take-action-begin code { direction: ltr; unicode-bidi: isolate; }
.take-action-bars {
  align-items: end;
  display: grid;
  gap: calc(var(--base) / 3) calc(var(--base) / 2);
  grid-template-columns: max-content 1fr max-content;
}
.take-action-bars svg {
  border-block-end: 1px solid var(--theme-elevation-400);
  block-size: 2.5rem;
  display: block;
  fill: var(--theme-success-600);
  inline-size: 100%;
}
html[data-theme=dark] .take-action-bars svg { fill: var(--theme-success-400); }
.take-action-bars :is(b, span) { font-variant-numeric: tabular-nums; }
.take-action-bars .take-action-number { text-align: end; }
[dir=rtl] .take-action-bars svg { transform: scaleX(-1); }
.take-action-days { color: var(--theme-elevation-650); display: flex; justify-content: space-between; grid-column: 2; }
@container (max-width: 30rem) {
  .take-action-bars { grid-auto-flow: dense; grid-template-columns: 1fr max-content; }
  .take-action-bars .take-action-bar { grid-column: 1 / -1; }
  .take-action-bars .take-action-number { grid-column: 2; }
  .take-action-days { grid-column: 1 / -1; }
}
.take-action-panel details { margin-block-start: calc(var(--base) / 2); }
.take-action-panel summary { cursor: pointer; padding-block: calc(var(--base) / 5); }
.take-action-scroll { margin-block: calc(var(--base) / 4); max-block-size: 28rem; overflow: auto; }
.take-action-scroll table { border-collapse: collapse; inline-size: 100%; }
.take-action-scroll caption { font-weight: 600; padding-block: calc(var(--base) / 3); text-align: start; }
.take-action-scroll :is(th, td) {
  border-block-end: 1px solid var(--theme-elevation-100);
  font-weight: normal;
  padding: calc(var(--base) / 4) calc(var(--base) / 3);
  text-align: end;
}
.take-action-scroll td { font-variant-numeric: tabular-nums; }
.take-action-scroll thead th { color: var(--theme-elevation-650); vertical-align: bottom; }
.take-action-scroll th:first-child { min-inline-size: 10rem; overflow-wrap: anywhere; text-align: start; }
.take-action-scroll tfoot :is(th, td) { border-block-end: 0; font-weight: 600; }
`
