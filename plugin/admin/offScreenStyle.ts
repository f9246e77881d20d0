/**
 * Payload's text editor puts what it does not show, such as the editor of links, ten thousand pixels to
 * the left and above. Where pages begin at the right, that is where they go on, and each becomes as wide;
 * to the right of them is nothing. Not `display: none`: it is measured before it is shown.
 */
export const OFF_SCREEN_STYLE = `
[dir='rtl'] [style*='translate(-10000px, -10000px)'] {
  transform: translate(10000px, -10000px) !important;
}
`
