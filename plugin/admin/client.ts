export { OneALine } from './OneALine.tsx'
export { Placeholder } from './Placeholder.tsx'
export { RowLabel } from './RowLabel.tsx'
export { TemplateChoice } from './TemplateChoice.tsx'
