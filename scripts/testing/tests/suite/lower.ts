import type { Text } from './text.ts'

export const lower = (text: Text): string => text.toLowerCase()
