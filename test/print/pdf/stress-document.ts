import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('in/', import.meta.url);

/** One document with every construct of `in/`, images of every kind, generated text, transparency and a long table. */
export function stressDocument(): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const bodies = names.map((name) => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    return `<section data-facts='{"type":"Sect"}'>${html.slice(html.indexOf('<body>') + 6, html.indexOf('</body>'))}</section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Stress</title><style>
@page { size: 105mm 148mm; margin: 12mm; @top-center { content: "Running head" } @bottom-center { content: counter(page) } }
body { font-family:var(--text); font-size: 11pt }
.drawn { background: #eee; border: 2px solid; box-shadow: 2px 2px 4px #888 } .drawn::before { content: "§ " }
</style><body><h1>Stress</h1>${bodies.join('\n')}${imageKinds()}
<p class="drawn">Drawn around</p><p style="mix-blend-mode:multiply">Blended</p><p style="text-transform:uppercase">Shouted text</p>
<div style="columns:2"><p>Text in two columns that goes from the foot of the first one to the head of the second one as columns do.</p></div>
${longTable()}</body></html>`;
}

// CMYK and grey JPEG, 16-bit PNG, PNG with alpha.
function imageKinds(): string {
  return readdirSync(new URL('images/', folder))
    .map((name) => {
      const data = readFileSync(new URL(`images/${name}`, folder)).toString('base64');
      const type = name.endsWith('.jpg') ? 'image/jpeg' : 'image/png';
      return `<p><img alt="${name}" src="data:${type};base64,${data}"></p>`;
    })
    .join('\n');
}

function longTable(): string {
  const rows = Array.from({ length: 60 }, (_, i) => `<tr><th scope="row">${i + 1}</th><td>cell ${i + 1}</td></tr>`);
  return `<table data-facts='{"type":"Table"}'><thead data-facts='{"type":"THead"}'><tr><th>Number</th><th>Cell</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
