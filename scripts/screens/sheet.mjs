const STYLE = `
  body { margin: 0; padding: 40px; width: 2000px; background: #ece9e2; color: #222;
    font: 18px/1.4 'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif; }
  h1 { margin: 0 0 4px; font: 40px/1.2 'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif; }
  h2 { margin: 40px 0 10px; padding-top: 12px; border-top: 1px solid #b9b3a6; font-size: 20px; }
  .row { display: flex; gap: 16px; align-items: flex-start; }
  img { display: block; border: 1px solid #b9b3a6; }
`

/**
 * One page that shows all pictures, in rows by page.
 * @param {{ title: string, pictures: { png: Buffer, height: number }[] }[]} rows heights in px
 */
export function sheetHtml(rows) {
  const image = (/** @type {{ png: Buffer, height: number }} */ { png, height }) =>
    `<img style="height:${height}px" src="data:image/png;base64,${png.toString('base64')}" alt="">`
  const body = rows
    .map(
      ({ title, pictures }) =>
        `<h2>${title}</h2><div class="row">${pictures.map(image).join('')}</div>`,
    )
    .join('\n')
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
    <h1>Corridor</h1><div>Every page, wide and narrow, light and dark</div>${body}`
}
