/** The box's style sheet, untouched by the page's: a wrapper that starts from nothing. */
export const STYLES = `
:host { display: block !important }
#box { all: initial; color-scheme: inherit; display: flex }
`
