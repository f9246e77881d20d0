/**
 * The guard stands before the box's first line: under a `trusted-types` policy Lit would throw on
 * a second load. Where it holds nothing runs and the fallback link stays: an element that is
 * already there, XHTML documents, browsers without constructable style sheets.
 */
const GUARD =
  'document.contentType=="text/html"&&"adoptedStyleSheets"in document&&!customElements.get("take-action-box")&&'

/**
 * Names of properties that only the box's own objects bear: never one of the contract,
 * of the strings, of the DOM (`composed` is an option of events). The build makes them short.
 */
export const OWN_PROPERTIES =
  /^(action|answered|asked|attribute|box|change|choose|compose|connect|disconnect|draft|dress|edited|emit|fail|frame|half|heading|hear|held|hush|known|langs|latest|listPlaces|locate|lost|missions|modelled|openAsTold|opened|place|places|pressed|published|reach|refresh|report|reset|root|said|salutation|say|screen|shown|slots|spell|stale|subjects|texts|thanked|tick|timer|trouble|typed|unfold|whole|writer|written)$/

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
    classic: script('document.currentScript?.src'),
    module: script('import.meta.url'),
  }
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
