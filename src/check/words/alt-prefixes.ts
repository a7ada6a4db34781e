/** "Image of" and its like: a screen reader has already said that it is an image. `u` and `i` apply. */
const PREFIXES: readonly string[] = [
  '(?:image|photo(?:graph)?|picture|bild|foto|imagen|immagine|imagem|afbeelding) ?[:–—-](?= )',
  '(?:an? |the )?(?:image|picture|photo|photograph|graphic|pic) (?:of|showing|depicting|that shows|which shows)',
  '(?:ein |das |die |der )?(?:bild|foto|fotografie|abbildung|grafik) (?:von|des|der|mit|zeigt|eines|einer)',
  "(?:une |un |l['’])?(?:image|photo|photographie) (?:de la|du|des|de|montrant|d['’])",
  '(?:una |la )?(?:imagen|foto|fotografía) (?:del|de la|de|que muestra)',
  "(?:un['’]|una |l['’])?(?:immagine|foto|fotografia) (?:del|della|di|che mostra)",
  '(?:uma |a )?(?:imagem|foto|fotografia) (?:do|da|de|que mostra)',
  '(?:een )?(?:afbeelding|foto|plaatje) (?:van|met)',
  '(?:en |ett |et )?(?:bild|foto|bilde|billede) (?:av|af|på|som visar)',
  '(?:изображение|картинка|фото|фотография) (?=\\p{L})',
  '(?:obraz|zdjęcie) (?:przedstawiający|przedstawiające|pokazujący)',
  '(?:صورة) (?=\\p{L})',
];
const PATTERN = new RegExp(`^(?:${PREFIXES.join('|')})(?:\\s+|(?<=['’\\s]))`, 'iu');

/** The needless opening of an alternative text, with the space after it; undefined when there is none. */
export function needlessPrefix(alt: string): string | undefined {
  const prefix = PATTERN.exec(alt)?.[0];
  return prefix === undefined || prefix.length === alt.length ? undefined : prefix;
}
