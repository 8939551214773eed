import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

interface Home {
  x: number
  y: number
  radius: number
  /** Stays where it is; others make room. */
  fixed: boolean
}

type Node = SimulationNodeDatum & Home & { home: Home }

const ROUNDS = 240
const GAP = 1.5

/**
 * Circles that stand apart, each as near to its home as the others let it, all inside the paper. d3-force starts from
 * given places and has no randomness, so that the same circles in the same order always come to stand in the same places.
 */
export function spreadCircles(homes: readonly Home[], width: number, height: number): { x: number; y: number }[] {
  const nodes = homes.map((home): Node => ({ ...home, home, ...(home.fixed && { fx: home.x, fy: home.y }) }))
  const simulation = forceSimulation(nodes)
    .force('x', forceX<Node>(({ home }) => home.x).strength(0.35))
    .force('y', forceY<Node>(({ home }) => home.y).strength(0.35))
    .force('apart', forceCollide<Node>(({ radius }) => radius + GAP).iterations(4))
    .stop()
  for (let round = 0; round < ROUNDS; round++) {
    simulation.tick()
    for (const node of nodes) {
      node.x = Math.min(width - node.radius - 1, Math.max(node.radius + 1, node.x ?? 0))
      node.y = Math.min(height - node.radius - 1, Math.max(node.radius + 1, node.y ?? 0))
    }
  }
  return nodes.map(({ x, y }) => ({ x, y }))
}
