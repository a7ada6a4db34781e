/** The commonest words of languages, which make a fifth to a half of any running text in them and little of another. */
const LISTS: Readonly<Record<string, string>> = {
  ca: 'el la els les de del dels i a amb que és per un una no es en al com més seva ha van o però aquest aquesta',
  cs: 'a v se na je že s z do o k i to jako za by pro ale jsem byl jeho která který při nebo které jsou už',
  da: 'og i at det er en til af på for med der den som de et ikke har fra han var jeg om sig men havde kan',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er war aus bei wie ich wir daß dass werden hat sie',
  el: 'και το να του η της με που την από για τα στο τον οι δεν θα είναι σε ένα μια ο στην ως',
  en: 'the of and to a in is it that was for he on with as his i be at by had not but from have are which this you they an or were her she we their if so all will my no one when what there been who would them him more into can out do',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando era',
  fi: 'ja on ei että se hän oli ovat mutta kun niin joka myös kuin ole olla sen mitä tai sitä vain nyt minä jos',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son il elle à aux ou comme mais nous vous cette',
  hu: 'a az és hogy nem is egy volt meg ez csak de már mint ha azt van el vagy lehet pedig még majd aki',
  it: 'di e il la che in a per un del è una della non con sono i le da si al come lo gli alla dei ma più nel anche ha o delle era',
  la: 'et in est non ad ut cum quod qui sed si quam ex a per nec ab esse quae atque sunt hoc de enim aut',
  nb: 'og i det er på som en til av for at med de har ikke den om et var fra han jeg seg men hadde kan vil skal',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij hij uit nog naar door over was worden wordt',
  pl: 'w i na z do się że nie to jest o a jak po za od przez ale co był dla tak już jego czy oraz które który',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu foi',
  ro: 'de și în a la cu nu pe că o din un care este mai se pentru am ca au fost ce dar sau lui iar',
  ru: 'и в не на я что он с а как это по к но его из у же за бы так от все она было для или о был при мы вы',
  sv: 'och i att det som en på är av för med den till inte har de ett om han var jag sig men från så kan hade',
  tr: 've bir bu da de için ile çok gibi daha ne o ama var olarak kadar olan en sonra mi ben ki değil her',
  uk: 'і в не на я що він з а як це по до але його із у та за б так від все вона було для або про був при ми ви',
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Share (0 to 1) of function words of `language` (an ISO 639 code) among `words`; undefined for a language without a list. */
export function functionWordShare(words: readonly string[], language: string): number | undefined {
  const list = SETS.get(language === 'no' || language === 'nn' ? 'nb' : language);
  if (list === undefined || words.length === 0) return undefined;
  return words.filter((word) => list.has(word)).length / words.length;
}
