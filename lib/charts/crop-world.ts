import { WORLD_WIDTH } from './projection'

/** The part of the world that is shown: its corner in the units of the world, and how much it is enlarged. */
export interface Crop {
  x: number
  y: number
  scale: number
}

/** Land ends here in the south; what lies beyond is not drawn. */
const WORLD_HEIGHT = 880
/** Less of the world than this is hard to recognise. */
const LEAST_WIDTH = 620
const MARGIN = 70

/** The smallest part of the world around some points that fills a paper of this size; the whole world when there are none. */
export function cropWorld(points: readonly (readonly [x: number, y: number])[], width: number, height: number): Crop {
  const whole = points.length === 0
  const [xs, ys] = whole ? [[0, WORLD_WIDTH], [0, WORLD_HEIGHT]] : [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs) - MARGIN, Math.max(...xs) + MARGIN, Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN]
  const wanted = Math.max(LEAST_WIDTH, right - left, ((bottom - top) * width) / height)
  const scale = width / wanted
  const within = (from: number, to: number, extent: number, world: number) => {
    const middle = (from + to) / 2 - extent / 2
    return extent >= world ? (world - extent) / 2 : Math.min(world - extent, Math.max(0, middle))
  }
  return { x: within(left, right, wanted, WORLD_WIDTH), y: within(top, bottom, height / scale, WORLD_HEIGHT), scale }
}
