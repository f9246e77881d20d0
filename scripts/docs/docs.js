const controls = document.querySelector('#controls')
const log = document.querySelector('#events')
const boxes = document.querySelectorAll('take-action-box')

controls.addEventListener('input', () => {
  const { theme, accent, width } = Object.fromEntries(new FormData(controls))
  document.documentElement.style.setProperty('--take-action-accent', accent)
  document.documentElement.style.setProperty('--width', `${width}px`)
  for (const box of boxes) box.setAttribute('theme', theme)
})

for (const name of ['ready', 'open', 'send', 'done', 'error']) {
  document.addEventListener(`take-action-${name}`, ({ type, target, detail }) => {
    const line = document.createElement('li')
    line.textContent = `${target.getAttribute('case')}: ${type} ${detail ? JSON.stringify(detail) : ''}`
    log.prepend(line)
  })
}
