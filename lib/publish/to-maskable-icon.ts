/** Part of its square that a maskable icon may draw on and be sure that nobody cuts it off (W3C manifest, 3.1.1). */
const SAFE = 0.8

/**
 * An icon for outlines of every shape: its ground fills the square, and what stands on it shrinks into the safe middle.
 *
 * @param icon SVG with a square `viewBox`, whose first shape is the ground, a `<rect>` with round corners
 */
export function toMaskableIcon(icon: string): string {
  const side = Number(/viewBox="0 0 (\d+)/.exec(icon)?.[1])
  const margin = (side * (1 - SAFE)) / 2
  return icon
    .replace(/ rx="[^"]*"/, '')
    .replace(/(<rect[^>]*\/>)/, `$1<g transform="translate(${margin} ${margin}) scale(${SAFE})">`)
    .replace('</svg>', '</g></svg>')
}
