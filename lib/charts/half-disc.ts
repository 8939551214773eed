import { round } from './frame'

/**
 * The sign of both presses, in every picture: an arch for what the reader's own press tells, above the water, and its
 * reflection for the other press.
 */
export function archPath(x: number, y: number, radius: number): string {
  return `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 0 1 ${round(2 * radius)} 0z`
}

/** The whole ring around them. */
export function ringPath(x: number, y: number, radius: number): string {
  return `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 0 1 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 0 1 ${round(-2 * radius)} 0z`
}

export function reflectionPath(x: number, y: number, radius: number): string {
  return `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 0 0 ${round(2 * radius)} 0z`
}
