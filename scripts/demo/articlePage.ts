import { html } from 'hono/html'

interface Article {
  cmsUrl: string
  slug: string
  /** With the line that asks for the case before the box's script is there. */
  preload: boolean
  /** Address of the script, where it is not the CMS's. */
  script?: string
}

/** A newsroom's article as it would be published: the partner's own markup and style, the box in the middle of the text. */
export function articlePage({
  cmsUrl,
  slug,
  preload,
  script = `${cmsUrl}/embed/v1.js`,
}: Article): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The water they were told was clean – The Meridian</title>
<link rel="icon" href="data:,">
${preload ? html`<link rel="preload" as="fetch" crossorigin href="${cmsUrl}/api/take-action/v1/cases/${slug}?lang=en">` : ''}
<style>
  body { margin: 0; font: 1.125rem/1.65 Georgia, 'Times New Roman', serif; color: #1c1b1a; background: #fdfcfa }
  header { border-bottom: 1px solid #d8d3ca; padding: 1rem 1.25rem; text-align: center }
  header a { font: 700 1.75rem/1 Georgia, serif; letter-spacing: .02em; color: inherit; text-decoration: none }
  nav { margin-top: .6rem; font: .875rem/1.4 system-ui, sans-serif; color: #6a655d }
  nav span { margin: 0 .6rem }
  main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
  .kicker { font: 600 .8125rem/1 system-ui, sans-serif; letter-spacing: .08em; text-transform: uppercase; color: #8a3b12 }
  h1 { font-size: clamp(1.9rem, 5vw, 2.75rem); line-height: 1.15; margin: .6rem 0 1rem }
  .standfirst { font-size: 1.25rem; line-height: 1.5; color: #4a4640 }
  .byline { font: .875rem/1.4 system-ui, sans-serif; color: #6a655d; border-block: 1px solid #e6e1d8; padding: .75rem 0; margin: 1.5rem 0 }
  take-action-box { margin: 2rem 0 }
  blockquote { margin: 2rem 0; padding-inline-start: 1.25rem; border-inline-start: 4px solid #d8a47f; font-size: 1.35rem; line-height: 1.45 }
  footer { border-top: 1px solid #d8d3ca; padding: 1.5rem 1.25rem; text-align: center; font: .875rem/1.5 system-ui, sans-serif; color: #6a655d }
</style>
</head>
<body>
<header>
  <a href="/">The Meridian</a>
  <nav aria-label="Sections"><span>World</span><span>Environment</span><span>Culture</span><span>Letters</span></nav>
</header>
<main>
<article>
  <p class="kicker">Press freedom</p>
  <h1>The water they were told was clean</h1>
  <p class="standfirst">For a year, families in three districts drank from wells that officials knew to be polluted. The woman who printed the samples is in a cell.</p>
  <p class="byline">By our correspondent in Astana · An invented article for a demonstration</p>
  <p>The first jar came from a school. Its teacher had kept it on a window sill for a week, and by then the sediment was as thick as a finger. She did not take it to the town hall. She took it to Aisulu Temirkhanova, who runs a news site from a room above a bakery.</p>
  <p>Temirkhanova did what the town had not: she sent the jar to a laboratory, then eleven more. In September she printed the twelve results beside a map. Four days later the site was blocked. On 3 October police came to her flat and left with two computers, a notebook and their owner.</p>
  <script src="${script}" async></script>
  <take-action-box case="${slug}" partner="meridian" style="display:block;min-height:340px">
    <a href="${cmsUrl}/act/${slug}">Take action: Journalist held for reporting on polluted water</a>
  </take-action-box>
  <p>Her lawyer has seen her twice. The charge, “spreading false information”, carries up to three years. Nobody has disputed a single figure on the map.</p>
  <blockquote>“We asked for clean water. We did not know that was a dangerous question.”</blockquote>
  <p>The wells have been closed since. A sign says that the works are for routine maintenance.</p>
</article>
</main>
<footer>The Meridian is an invented newspaper. So are this article, and everybody in it.</footer>
</body>
</html>`)
}
