import { FileText } from 'lucide-react'
import type { Format } from '../format.ts'

/** The brief on paper, or as a PDF: the browser prints it, with a text that can be read and searched. */
export const pdf: Format = {
  name: 'pdf',
  icon: FileText,
  isPrinted: true,
  make: () => Promise.resolve({ prints: 'brief' }),
}
