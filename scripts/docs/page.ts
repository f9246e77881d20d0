import { html } from 'hono/html'
import { STATES, type State } from '../../widget/docs/states.ts'
import { type Element, readElement } from './manifest.ts'

type Html = ReturnType<typeof html>

/** The page of documentation: every state live, and every attribute, event, property and part. */
export function docsPage(): string {
  const element = readElement()
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>&lt;take-action-box&gt;</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs.css">
<script src="embed/v1.js" async></script>
<script src="docs.js" defer></script>
</head>
<body>
<header>
<h1>&lt;take-action-box&gt;</h1>
<p>A box in an article, from which readers write to those responsible. Every state of it is live below.</p>
<form id="controls">
<label>Theme <select name="theme"><option>auto</option><option>light</option><option>dark</option></select></label>
<label>Accent <input name="accent" type="color" value="#c22a1e"></label>
<label>Width <input name="width" type="range" min="320" max="900" value="640"></label>
</form>
</header>
<nav aria-label="On this page">${links()}</nav>
<main>
${STATES.map(example)}
${reference(element)}
</main>
<aside aria-label="Events"><h2>Events</h2><ol id="events"></ol></aside>
</body>
</html>`)
}

function links(): Html {
  const ids = [...STATES.map(({ id, title }) => [id, title] as const), ['reference', 'Reference']]
  return html`${ids.map(([id, title]) => html`<a href="#${id}">${title}</a> `)}`
}

/** Where nothing answers. */
const NOWHERE = 'http://localhost:9'

function example({ id, title, about, attributes = {}, unreachable }: State): Html {
  const given = Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`))
    .join('')
  const tag = `<take-action-box case="${id}"${given} style="display:block;min-height:340px">`
  return html`<section id="${id}">
<h2>${title}</h2>
<p>${about}</p>
<pre><code>${tag}</code></pre>
<take-action-box case="${id}" api="${unreachable ? NOWHERE : '.'}" lang="${attributes.lang ?? 'en'}" letter-lang="${attributes['letter-lang'] ?? ''}" country="${attributes.country ?? ''}" ${'open' in attributes ? html`open` : ''}>
<a href="#${id}">Take action: Teacher jailed for a post</a>
</take-action-box>
</section>
`
}

function reference(element: Element): Html {
  return html`<section id="reference">
<h2>Reference</h2>
${table('Attributes', element.attributes, (one) => [one.name, one.type?.text ?? '', one.description ?? ''])}
${table('Events', element.events, (one) => [one.name, one.type?.text ?? '', one.description ?? ''])}
${table('Custom properties', element.cssProperties, (one) => [one.name, one.default ?? '', one.description ?? ''])}
${table('Parts', element.cssParts, (one) => [`::part(${one.name})`, '', one.description ?? ''])}
${table('Slots', element.slots, (one) => [one.name || '(default)', '', one.description ?? ''])}
</section>`
}

function table<T>(title: string, entries: T[] = [], cells: (entry: T) => string[]): Html {
  return html`<h3>${title}</h3><div class="wide"><table><tbody>${entries.map((entry) => {
    const [name, type, about] = cells(entry)
    return html`<tr><th scope="row"><code>${name}</code></th><td><code>${type}</code></td><td>${about}</td></tr>`
  })}</tbody></table></div>`
}
