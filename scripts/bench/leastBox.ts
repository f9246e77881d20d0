/**
 * The least that any box needs which takes its case from a server: asks for it, shows title, summary
 * and button. What it takes on a line is the line's and the machine's; what the box takes beyond it
 * is the box's own.
 */
export function leastBox(caseAddress: string): string {
  return `customElements.define('take-action-box', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' })
    fetch('${caseAddress}?lang=en').then((answer) => answer.json()).then(({ title, summary }) => {
      root.innerHTML = '<h2></h2><p></p><button>Write a letter</button>'
      root.querySelector('h2').textContent = title
      root.querySelector('p').textContent = summary.flatMap(({ children }) => children.map(({ text }) => text)).join('')
      this.dispatchEvent(new CustomEvent('take-action-ready', { bubbles: true, composed: true }))
    })
  }
})
`
}
