/**
 * The guard stands before the box's first line: under a `trusted-types` policy Lit would throw on
 * a second load. Where it holds nothing runs and the fallback link stays: an element that is
 * already there, XHTML documents, browsers without constructable style sheets.
 */
const GUARD =
  'document.contentType=="text/html"&&"adoptedStyleSheets"in document&&!customElements.get("take-action-box")&&'

/**
 * Names of properties that only the box's own objects bear, and Lit's: never one of the contract,
 * of the strings, of the DOM (`composed` is an option of events). The build makes them short.
 */
export const OWN_PROPERTIES =
  /^(_\$.*|action|answered|asked|attribute|box|change|check|choose|compose|connect|copyOut|disconnect|draft|edited|emit|fail|finish|frame|handOn|known|langs|latest|listPlaces|locate|missions|opened|place|places|press|pressed|printOut|published|reach|refresh|report|request|reset|root|said|salutation|say|screen|slots|spell|spoken|stale|subjects|take|texts|thanked|tick|timer|trouble|typed|whole|withdrawn|writer|written)$/

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
 * then drops what is out of reach. The box's templates are plain: no comments, no SVG or MathML, no
 * directives, no `noChange`, no compiled templates, no nodes as values; a bound attribute has one
 * value and no quotes; listeners are functions without options; a part is never disconnected. The
 * check that a template is no object out of JSON stays.
 */
const UNUSED_IN_LIT: [string, string][] = [
  // Marks on `window`, and options of `render`.
  ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', 'B=0;'],
  ['const e=s?.renderBefore??i;let', 'const e=i;let'],
  ['const t=s?.renderBefore??null;', 'const t=null;'],
  ['(t?.creationScope??l)', 'l'],
  // Directives and `noChange`.
  ['function M(t,i,s=t,e){', 'function M(t,i){return i;'],
  ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['if((t=M(this,t,i,0)??A)===E)return;', 't=t??A;'],
  // SVG, MathML, comments, raw text and single quotes in templates.
  ['2===i?"<svg>":3===i?"<math>":""', '""'],
  ['2===i?"</svg>":3===i?"</math>":""', '""'],
  [',2===i||3===i)', ',0)'],
  [
    '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)',
    'void 0!==u[2]?c=p',
  ],
  ['(c=n??v,d=-1)', '(c=v,d=-1)'],
  ["'\"'===u[3]?$:g", '$'],
  ['c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
  ['const x=c===p&&t[i+1].startsWith("/>")?" ":"";', ''],
  [
    'd>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)',
    '(e.push(a),s.slice(0,d)+h+s.slice(d)+o)',
  ],
  ['if(y.test(r.tagName))', 'if(0)'],
  ['"invalid template strings array"', ''],
  // Bindings on an element itself, in a comment, or of a node.
  ['6===r.type&&', '0&&'],
  ['t.startsWith(o)&&', '0&&'],
  [
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    '',
  ],
  ['void 0!==t.nodeType?this.T(t):', ''],
  [
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  // Attributes of several values; options of listeners.
  ['s.length>2||""!==s[0]||""!==s[1]', '0'],
  ['if(void 0===h)t=M(this,t,i,0),', 'if(1)'],
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH(t)',
  ],
  // What nobody reads of a part.
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ['this.type=1,this._$AH=A,this._$AN=void 0,this.element', 'this.element'],
  ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
  // What only directives and disconnected parts ask for.
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['this._$Cv=e?.isConnected??!0', '0'],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  ['this._$AP?.(!1,!0,s)', '0'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
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
