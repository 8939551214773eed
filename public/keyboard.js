// The one script of Jisr that is its own: keys for readers who like them. Nothing needs it (docs/decisions/019).
// It only listens: it changes no page, so it does not matter whether it runs before or after anything else.

/** @typedef {'search' | 'next' | 'previous' | 'switch' | 'help'} Deed */

/** @type {Record<string, Deed>} */
const BY_LETTER = { '/': 'search', j: 'next', k: 'previous', t: 'switch', '?': 'help' }
/** Where those letters are on a keyboard that writes another script. @type {Record<string, Deed>} */
const BY_PLACE = { Slash: 'search', KeyJ: 'next', KeyK: 'previous', KeyT: 'switch', 'Shift Slash': 'help' }
const REMEMBERED = 'jisr.keys'

/**
 * What a key asks for. The letter decides, wherever it stands: `?` is beside M in French. Where the letter is none of
 * the Latin script, as ت on the key of J, its place does.
 *
 * @param {KeyboardEvent} event
 * @returns {Deed | undefined}
 */
function deedOf({ key, code, shiftKey }) {
  const isLatin = /^[\x20-\x7e\u00a0-\u024f]$/.test(key)
  return isLatin ? BY_LETTER[key.toLowerCase()] : BY_PLACE[shiftKey ? `Shift ${code}` : code]
}

/** @param {EventTarget | null} target */
const isWritten = (target) => target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null

/** Storage may be forbidden; then the switch holds for one page. */
function remember(/** @type {boolean} */ isOn) {
  try {
    localStorage.setItem(REMEMBERED, isOn ? 'on' : 'off')
  } catch {}
}

function isOn() {
  const box = findBox()
  try {
    return (localStorage.getItem(REMEMBERED) ?? (box?.checked === false ? 'off' : 'on')) === 'on'
  } catch {
    return box?.checked !== false
  }
}

const findList = () => /** @type {HTMLDialogElement | null} */ (document.getElementById('keys'))
const findBox = () => /** @type {HTMLInputElement | null} */ (document.getElementById('keys-on'))

function showList() {
  const list = findList()
  const box = findBox()
  if (!list || !box || list.open) return
  box.checked = isOn()
  list.showModal()
}

/** Titles that can be seen, each once: the way through a list of meetings or of articles. */
function listTitles() {
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('main a:is([href*="/events/"], [href*="/articles/"])'))
  const titles = [...links].filter((link) => /^\/\w+\/(events|articles)\/[^/]+$/.test(link.pathname) && !link.search && !link.hash && link.checkVisibility())
  return titles.filter((link, index) => titles.findIndex(({ href }) => href === link.href) === index)
}

/** From the title in focus to the one before or after it; from none, to the nearest one in that direction, or else the last. */
function move(/** @type {1 | -1} */ step) {
  const titles = listTitles()
  const here = titles.findIndex((title) => title === document.activeElement)
  const below = titles.findIndex((title) => title.getBoundingClientRect().top >= 0)
  const between = (below === -1 ? titles.length : below) - 0.5
  const there = here === -1 ? between + step / 2 : here + step
  titles[Math.max(0, Math.min(there, titles.length - 1))]?.focus()
}

/** @type {Record<Deed, () => void>} */
const DEEDS = {
  search: () => document.getElementById('search')?.focus(),
  next: () => move(1),
  previous: () => move(-1),
  switch: () => /** @type {HTMLAnchorElement | null} */ (document.querySelector('header a[hreflang]'))?.click(),
  help: showList,
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
  const deed = deedOf(event)
  if (!deed || isWritten(event.target) || findList()?.open || !isOn()) return
  event.preventDefault()
  DEEDS[deed]()
})

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-keys]')) showList()
})

document.addEventListener('change', ({ target }) => {
  if (target === findBox()) remember(findBox()?.checked === true)
})
