/**
 * Wording that points at something by its colour alone, by language. Only where it directs the reader ("press the
 * green button", "shown in red"): a red box in a story is a red box.
 */
const EN = 'red|green|blue|yellow|orange|purple|violet|pink|grey|gray|cyan|magenta';
const DE = 'rot|grün|blau|gelb|orange|lila|violett|rosa|grau';
const FR = 'rouge|vert|bleu|jaune|orange|violet|rose|gris';
const ES = 'rojo|verde|azul|amarillo|naranja|morado|violeta|rosa|gris';
const IT = 'rosso|verde|blu|giallo|arancione|viola|rosa|grigio';
const PT = 'vermelho|verde|azul|amarelo|laranja|roxo|violeta|rosa|cinza|cinzento';
const NL = 'rood|groen|blauw|geel|oranje|paars|roze|grijs';

const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  en: [
    `(?:shown|marked|highlighted|displayed|printed|drawn|indicated|coloured|colored|outlined|underlined|set|written|appears?) in (?:${EN})`,
    `(?:items|fields|words|lines|parts|entries|areas|values|cells|rows|points|bars|boxes|text|code|names|those) in (?:${EN})`,
    `(?:click|press|tap|select|choose|see|use|follow|push) (?:on )?the (?:${EN}) (?:button|box|arrow|line|area|link|icon|tab|field|text|bar|curve|dot|circle|square|region|column|row|cell)s?`,
  ],
  de: [
    `(?:${DE}) (?:markiert|hervorgehoben|dargestellt|gedruckt|gekennzeichnet|unterlegt|hinterlegt|gezeichnet|eingefärbt)`,
    `(?:klicken|drücken|tippen|wählen|beachten|siehe) (?:Sie )?(?:auf )?(?:die|den|das|der) (?:${DE})e[nrs]? (?:Knopf|Taste|Schaltfläche|Feld|Felder|Kasten|Pfeil|Linie|Bereich|Kreis)`,
  ],
  fr: [
    `(?:indiqué|marqué|surligné|affiché|imprimé|écrit|dessiné|représenté|signalé)e?s? en (?:${FR})`,
    `(?:cliquez|appuyez|voir|choisissez|sélectionnez) (?:sur )?(?:le|la|les) (?:bouton|case|flèche|ligne|zone|champ|cercle|cadre)s? (?:${FR})e?s?`,
  ],
  es: [
    `(?:indicad|marcad|resaltad|mostrad|impres|escrit|señalad|dibujad)[oa]s? en (?:${ES})`,
    `(?:pulse|pulsa|haga clic|haz clic|presione|elija|vea) (?:en )?(?:el|la|los|las) (?:botón|cuadro|flecha|línea|zona|campo|círculo)s? (?:${ES})e?s?`,
  ],
  it: [
    `(?:indicat|segnat|evidenziat|mostrat|stampat|scritt|disegnat|contrassegnat)[oaie] in (?:${IT})`,
    `(?:premi|premere|premete|clicca|cliccare|scegli) (?:su(?:l|lla)? )?(?:il |la |lo )?(?:pulsante|tasto|riquadro|freccia|linea|campo|cerchio) (?:${IT})`,
  ],
  pt: [
    `(?:indicad|marcad|destacad|mostrad|impress|escrit|assinalad|desenhad)[oa]s? (?:em|a) (?:${PT})`,
    `(?:clique|prima|pressione|toque|escolha|veja) (?:em |no |na |o |a )?(?:botão|caixa|seta|linha|zona|campo|círculo) (?:${PT})`,
  ],
  nl: [
    `(?:in het |in )(?:${NL}) (?:weergegeven|gemarkeerd|aangegeven|gedrukt|getekend)`,
    `(?:klik|druk|kies|zie) (?:op )?(?:de|het) (?:${NL})e? (?:knop|vak|pijl|lijn|veld|cirkel|gebied)`,
  ],
  sv: [
    '(?:markera|visa|tryck|skriv|rita)(?:d|t|s|de|na|ts)* (?:i|med) (?:rött|grönt|blått|gult|orange|lila|rosa|grått)',
  ],
};

const COMPILED: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(PATTERNS).map(([language, patterns]) => [
    language,
    new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'iu'),
  ]),
);

/** The words of `text` that point at something by its colour; undefined when there are none or the language has no list. */
export function colourWording(text: string, language: string): string | undefined {
  return COMPILED.get(language.split('-', 1)[0]!.toLowerCase())?.exec(text)?.[0];
}
