export { RowLabel } from './RowLabel.tsx'
