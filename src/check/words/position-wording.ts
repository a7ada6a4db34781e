import { wordingPatterns } from './wording-patterns.js';

/**
 * Wording that points at something by its place on the page, by language. "Above" and "below" are left out: they also
 * hold in reading order.
 */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:see|shown|pictured|illustrated|as seen) (?:at |on |to )?(?:the )?(?:far |top |bottom |upper |lower )?(?:left|right)(?= *[.,;:)]|$)',
    // "Scroll the chart to the right" moves it and does not point at it.
    '(?<!(?:scroll|mov|drag|swip|slid|shift|push|pull|turn)(?:e|es|s|ing|ed)? (?:the |this |that |your |a |an )?)(?:figure|table|image|picture|diagram|photo|photograph|box|chart|map|drawing|sidebar|illustration|example|button|column|list) (?:above |below )?(?:at (?:the |your )?|(?:on|to) (?:the|your) )(?:far |top |bottom |upper |lower )?(?:left|right)',
    '(?:figure|table|image|picture|diagram|photo|photograph|chart|map|drawing|illustration) \\((?:top |bottom |upper |lower )?(?:left|right)\\)',
    // A button with a name may be said to be somewhere as well.
    'the (?:button|icon|link|menu|box|arrow|field) (?:in|at) the (?:top|bottom|upper|lower)[ -](?:left|right)',
    '(?:left|right)-hand (?:figure|image|picture|diagram|photo|box|chart|sidebar|menu)',
    '(?:see|shown|illustrated|continued) (?:on |over )?the (?:opposite|facing|next|previous) page',
  ],
  de: [
    'siehe (?:oben |unten )?(?:links|rechts)',
    '(?:Abbildung|Bild|Tabelle|Kasten|Diagramm|Foto|Karte|Grafik|Zeichnung|Schaltfläche|Spalte) (?:oben |unten )?(?:links|rechts)',
    '(?:im|in dem) (?:linken|rechten) (?:Bild|Kasten|Diagramm|Feld|Menü)',
    '(?:siehe|abgebildet) (?:auf )?(?:der |die )?(?:gegenüberliegende|nächste|vorige|vorherige)n? Seite',
  ],
  fr: [
    '(?:voir|cf\\.?) (?:ci-)?(?:à )?(?:gauche|droite)',
    '(?:figure|tableau|image|schéma|photo|encadré|graphique|carte|dessin|bouton|colonne) (?:ci-contre|(?:située? )?(?:à|de) (?:gauche|droite))',
    'voir (?:à |sur )?la page (?:suivante|précédente|ci-contre)',
  ],
  es: [
    'véase a la (?:izquierda|derecha)',
    '(?:figura|tabla|cuadro|imagen|diagrama|foto|gráfico|mapa|dibujo|recuadro|botón|columna) (?:de|a) la (?:izquierda|derecha)',
    'véase (?:en )?la página (?:siguiente|anterior|opuesta)',
  ],
  it: [
    '(?:vedi|si veda) a (?:sinistra|destra)',
    '(?:figura|tabella|immagine|diagramma|foto|grafico|mappa|disegno|riquadro|pulsante|colonna) (?:a|di|sulla) (?:sinistra|destra)',
    '(?:vedi|si veda) (?:nella|alla) pagina (?:seguente|successiva|precedente|a fianco)',
  ],
  pt: [
    '(?:ver|veja) à (?:esquerda|direita)',
    '(?:figura|tabela|quadro|imagem|diagrama|foto|gráfico|mapa|desenho|caixa|botão|coluna) (?:à|da) (?:esquerda|direita)',
    '(?:ver|veja) na página (?:seguinte|anterior|ao lado)',
  ],
  nl: [
    'zie (?:links|rechts)',
    '(?:figuur|tabel|afbeelding|foto|diagram|kader|grafiek|kaart|tekening|knop|kolom) (?:hier)?(?:links|rechts)',
    'zie (?:op )?de (?:volgende|vorige) (?:pagina|bladzijde)',
  ],
  ja: ['[右左](?:側の|の)?(?:図(?![形式書])|写真|グラフ|画像|イラスト)'],
  ar: [
    'انظر (?:إلى )?(?:اليمين|اليسار)',
    '(?:الشكل|الصورة|الجدول|المخطط|الخريطة|الزر|العمود|المربع) (?:على|إلى|في) (?:اليمين|اليسار|يمين|يسار)',
  ],
  zh: ['[右左](?:[侧側边邊]的?)?(?:图(?![书标形])|圖(?![書標形])|照片|插图|插圖)'],
  sv: [
    'se (?:till )?(?:vänster|höger)',
    '(?:figuren|tabellen|bilden|rutan|diagrammet|kartan|knappen) (?:till|t\\.) (?:vänster|höger)',
  ],
};

const COMPILED = wordingPatterns(PATTERNS, { en: 'left|right|page' });

/** The words of `text` that point at something by its place on the page; undefined when there are none. */
export function positionWording(text: string, language: string): string | undefined {
  return COMPILED.get(language.split('-', 1)[0]!.toLowerCase())?.(text);
}
