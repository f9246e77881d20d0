/**
 * The guard stands before the box's first line: under a `trusted-types` policy Lit would throw on
 * a second load. Where it holds nothing runs and the fallback link stays: an element that is
 * already there, XHTML documents, browsers without constructable style sheets.
 */
const GUARD =
  'document.contentType=="text/html"&&"adoptedStyleSheets"in document&&!customElements.get("take-action-box")&&'

/**
 * Names of properties that only the box's own objects bear, and Lit's: never one of the contract,
 * of the strings, of the DOM. The build makes them short.
 */
export const OWN_PROPERTIES =
  /^(_\$.*|action|answered|asked|attribute|change|check|choose|composed|connect|copyOut|disconnect|draft|edited|emit|fail|finish|frame|langs|opened|pressed|printOut|published|reach|refresh|report|request|reset|root|said|salutation|say|screen|slots|stale|subjects|take|texts|thanked|tick|timer|trouble|typed|whole|withdrawn|writer|written)$/

/** What `entry.ts` reads its own address from. */
const ADDRESS = 'SCRIPT_ADDRESS'

/** The classic script and the module, out of one built function. */
export function scriptsAround(built: string): { classic: string; module: string } {
  const body = built
    .trim()
    .replace(/^var \w+=/, '')
    .replace(/;$/, '')
  if (!/^\(?\(?(function|\(\)=>)/.test(body) || body.split(ADDRESS).length !== 2) {
    throw new Error('The built box is not one function that reads its address once')
  }
  const script = (address: string) => `${GUARD}${body.replace(ADDRESS, address)};\n`
  return {
    classic: script('document.currentScript.src'),
    module: script('import.meta.url'),
  }
}

/**
 * What the box has no use for in Lit's one file, each with what stands in its place; the minifier
 * then drops what is out of reach. Left out: the marks on `window`, directives, SVG and MathML,
 * bindings inside `<textarea>` and the like, on an element itself or in a comment.
 */
const UNUSED_IN_LIT: [string, string][] = [
  ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', 'B=0;'],
  ['function M(t,i,s=t,e){', 'function M(t,i){return i;'],
  ['2===i?"<svg>":3===i?"<math>":""', '""'],
  ['2===i?"</svg>":3===i?"</math>":""', '""'],
  [',2===i||3===i)', ',0)'],
  ['if(y.test(r.tagName))', 'if(0)'],
  ['6===r.type&&', '0&&'],
  ['t.startsWith(o)&&', '0&&'],
  [
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    '',
  ],
]

/** Lit's file with only what the box's templates need. */
export function leanLit(code: string): string {
  return UNUSED_IN_LIT.reduce((lean, [part, instead]) => {
    if (lean.split(part).length !== 2) {
      throw new Error(`Lit has changed: widget/lean.ts no longer finds “${part}”`)
    }
    return lean.replace(part, instead)
  }, code)
}

/** Built code without the indentation of its templates, and in ASCII: a page may be in any encoding. */
export function compactMarkup(code: string): string {
  return code
    .replace(/(?<=[>}`])\n +|\n +(?=[<$`])/g, '')
    .replace(/\n +/g, ' ')
    .replace(
      /[^\0-\x7f]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}

/** A style sheet's source without what only people read. */
export function compactStyles(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
}
