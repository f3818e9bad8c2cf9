export const SHEET_WIDTH = 2700
const THUMB = 300

const STYLE = `
  body { margin: 0; padding: 40px; background: #ece9e2; color: #222;
    font: 18px/1.4 'Source Sans 3', system-ui, sans-serif; }
  h1 { margin: 0 0 4px; font: 44px/1.2 'Source Serif 4', Georgia, serif; }
  main { display: grid; grid-template-columns: 1fr 1fr; gap: 24px 40px; }
  h2 { margin: 0 0 10px; padding-top: 12px; border-top: 1px solid #b9b3a6; font-size: 20px; }
  div { display: flex; gap: 12px; }
  img { display: block; height: ${THUMB}px; outline: 1px solid #b9b3a6; }
`

/**
 * One page that shows all pictures, page by page, two to a row.
 * @param {{ title: string, pictures: Buffer[] }[]} pages pictures as PNG
 */
export function sheetHtml(pages) {
  const image = (/** @type {Buffer} */ png) =>
    `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`
  const sections = pages.map(
    ({ title, pictures }) =>
      `<section><h2>${title}</h2><div>${pictures.map(image).join('')}</div></section>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Corridor</title><style>${STYLE}</style>
    <h1>Corridor</h1><p>Every page, wide and narrow, light and dark</p>
    <main>${sections.join('')}</main>`
}
