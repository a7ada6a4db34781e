import { wordingPatterns } from './wording-patterns.js';

/**
 * Wording that points at something by its colour alone, by language. Only where it directs the reader ("press the
 * green button", "shown in red"): a red box in a story is a red box.
 */
const EN = 'red|green|blue|yellow|orange|purple|violet|pink|grey|gray|cyan|magenta';
const DE = 'rot|grün|blau|gelb|orange|lila|violett|rosa|grau';
const FR = 'rouge|vert|bleu|jaune|orange|violet|rose|gris';
const ES = 'roj[oa]|verde|azul|amarill[oa]|naranja|morad[oa]|violeta|rosa|gris';
const IT = 'ross[oa]|verde|blu|giall[oa]|arancione|viola|rosa|grigi[oa]';
const PT = 'vermelh[oa]|verde|azul|amarel[oa]|laranja|rox[oa]|violeta|rosa|cinza|cinzent[oa]';
const NL = 'rood|groen|blauw|geel|oranje|paars|roze|grijs';

const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  en: [
    `(?:shown|marked|highlighted|displayed|printed|drawn|indicated|coloured|colored|outlined|underlined|set|written|appears?) in (?:${EN})`,
    `(?:marked|highlighted|shaded|outlined) (?:${EN})`,
    `(?:shown|marked|displayed|highlighted|indicated|identified|appears?) (?:with|by|on) an? (?:${EN}) (?:background|border|outline|frame|dot|line|box|arrow|circle)`,
    `(?:items|fields|words|lines|parts|entries|areas|values|cells|rows|points|bars|boxes|text|code|names|those) in (?:${EN})`,
    `(?:click|press|tap|select|choose|see|use|follow|push) (?:on )?the (?:${EN}) (?:button|box|arrow|line|area|link|icon|tab|field|text|bar|curve|dot|circle|square|region|column|row|cell)s?`,
    `(?:the )?(?:${EN}) (?:text|line|curve|bar|arrow|dot|point|area|region|box|circle|square|triangle|cell|row|column)s? (?:shows?|represents?|indicates?|marks?|denotes?|depicts?|stands? for)`,
  ],
  de: [
    `(?:${DE}) (?:markiert|hervorgehoben|dargestellt|gedruckt|gekennzeichnet|unterlegt|hinterlegt|gezeichnet|eingefärbt)`,
    `(?:klicken|drücken|tippen|wählen|beachten|siehe) (?:Sie )?(?:auf )?(?:die|den|das|der) (?:${DE})e[nrs]? (?:Knopf|Taste|Schaltfläche|Feld|Felder|Kasten|Pfeil|Linie|Bereich|Kreis)`,
    `(?:die|der|das) (?:${DE})en? (?:Linien?|Kurven?|Balken|Pfeile?|Punkte?|Flächen?|Bereiche?|Kasten|Kästen|Kreise?|Felder|Feld|Zeilen?|Spalten?) (?:zeigt|zeigen|bezeichnet|bezeichnen|markiert|markieren|steht für|stehen für|bedeutet|bedeuten)`,
  ],
  fr: [
    `(?:indiqué|marqué|surligné|affiché|imprimé|écrit|dessiné|représenté|signalé)e?s? en (?:${FR})`,
    `(?:cliquez|appuyez|voir|choisissez|sélectionnez) (?:sur )?(?:le|la|les) (?:bouton|case|flèche|ligne|zone|champ|cercle|cadre)s? (?:${FR})e?s?`,
    `(?:la|le|les) (?:ligne|courbe|barre|flèche|point|zone|case|cercle|cadre|trait)s? (?:${FR})e?s? (?:montre|indique|représente|désigne|marque|signale)(?:nt)?`,
  ],
  es: [
    `(?:indicad|marcad|resaltad|mostrad|impres|escrit|señalad|dibujad)[oa]s? en (?:${ES})`,
    `(?:pulse|pulsa|haga clic|haz clic|presione|elija|vea) (?:en )?(?:el|la|los|las) (?:botón|cuadro|flecha|línea|zona|campo|círculo)s? (?:${ES})e?s?`,
    `(?:la|el|las|los) (?:línea|curva|barra|flecha|punto|zona|cuadro|círculo|celda)s? (?:${ES})(?:e?s)? (?:muestra|indica|representa|señala|marca)n?`,
  ],
  it: [
    `(?:indicat|segnat|evidenziat|mostrat|stampat|scritt|disegnat|contrassegnat)[oaie] in (?:${IT})`,
    `(?:premi|premere|premete|clicca|cliccare|scegli) (?:su(?:l|lla)? )?(?:il |la |lo )?(?:pulsante|tasto|riquadro|freccia|linea|campo|cerchio) (?:${IT})`,
    `(?:la|il|lo) (?:linea|curva|barra|freccia|punto|zona|area|riquadro|cerchio|cella) (?:${IT}) (?:mostra|indica|rappresenta|segna)`,
  ],
  pt: [
    `(?:indicad|marcad|destacad|mostrad|impress|escrit|assinalad|desenhad)[oa]s? (?:em|a) (?:${PT})`,
    `(?:clique|prima|pressione|toque|escolha|veja) (?:em |no |na |o |a )?(?:botão|caixa|seta|linha|zona|campo|círculo) (?:${PT})`,
    `(?:a|o) (?:linha|curva|barra|seta|ponto|zona|área|caixa|círculo|célula) (?:${PT}) (?:mostra|indica|representa|assinala|marca)`,
  ],
  nl: [
    `(?:in het |in )(?:${NL}) (?:weergegeven|gemarkeerd|aangegeven|gedrukt|getekend)`,
    `(?:klik|druk|kies|zie) (?:op )?(?:de|het) (?:${NL})e? (?:knop|vak|pijl|lijn|veld|cirkel|gebied)`,
  ],
  ja: [
    '(?:赤|青|緑|黄|橙|紫|灰)色?で(?:示|囲|表示|強調|塗)',
    '(?:赤|青|緑|黄色|橙|紫|灰色)い?の?(?:線|矢印|部分|枠|点|棒|丸|領域)[はが][^。、]{0,20}(?:を示|を表)',
  ],
  ar: [
    '(?:المميزة?|المحددة?|المعلمة?|المكتوبة?|المظللة?|مميزة?|محددة?|مكتوبة?|مظللة?|تظهر|يظهر) باللون ال(?:أحمر|أخضر|أزرق|أصفر|برتقالي|بنفسجي|رمادي)',
    '(?:الخط|السهم|الإطار|المنحنى|العمود|المربع) ال(?:أحمر|أخضر|أزرق|أصفر|برتقالي) (?:يوضح|يبين|يشير|يمثل|يدل)',
  ],
  zh: ['[红紅蓝藍绿綠黄黃橙紫灰]色(?:标记|標記|标出|標出|标示|標示|表示|显示|顯示|突出)'],
  sv: [
    '(?:markera|visa|tryck|skriv|rita)(?:d|t|s|de|na|ts)* (?:i|med) (?:rött|grönt|blått|gult|orange|lila|rosa|grått)',
  ],
};

const COMPILED = wordingPatterns(PATTERNS, { en: EN, de: DE, fr: FR, es: ES, it: IT, pt: PT, nl: NL });

/** The words of `text` that point at something by its colour; undefined when there are none or the language has no list. */
export function colourWording(text: string, language: string): string | undefined {
  return COMPILED.get(language.split('-', 1)[0]!.toLowerCase())?.(text);
}
