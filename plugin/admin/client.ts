export { RowLabel } from './RowLabel.tsx'
export { TemplateChoice } from './TemplateChoice.tsx'
