/** The icons that a manifest offers, in pixels. A maskable one fills its square, so that any outline may be cut from it. */
export const siteIcons = [
  { file: '192.png', size: 192, purpose: 'any' },
  { file: '512.png', size: 512, purpose: 'any' },
  { file: 'maskable-512.png', size: 512, purpose: 'maskable' },
] as const
