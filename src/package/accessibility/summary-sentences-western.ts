import type { SummarySentences } from './summary-sentences.js';

/** Sentences in languages of western and northern Europe. */
export const westernSentences: Readonly<Record<string, SummarySentences>> = {
  en: {
    readable: 'The text adapts to any screen size, typeface and spacing, and can be read aloud or in braille.',
    partlyReadable:
      'The text adapts to any screen size, typeface and spacing, but not everything can be read aloud or in braille.',
    images: 'Images that carry information have text alternatives.',
    someImages: 'Some images have no text alternative.',
    extendedDescriptions: 'Some images have extended descriptions.',
    describedMath: 'Formulas are given as MathML with text descriptions.',
    math: 'Formulas are given as MathML.',
    transcripts: 'Audio and video have transcripts.',
    someTranscripts: 'Some audio or video has no transcript.',
    navigation: 'Readers can find their way by the table of contents and by headings.',
    pageNavigation:
      'Readers can find their way by the table of contents, by headings and by the page numbers of the printed edition.',
  },
  de: {
    readable:
      'Der Text passt sich jeder Bildschirmgröße, Schrift und jedem Abstand an und kann vorgelesen oder in Braille gelesen werden.',
    partlyReadable:
      'Der Text passt sich jeder Bildschirmgröße, Schrift und jedem Abstand an, doch nicht alles kann vorgelesen oder in Braille gelesen werden.',
    images: 'Bilder, die Informationen vermitteln, haben Alternativtexte.',
    someImages: 'Einige Bilder haben keinen Alternativtext.',
    extendedDescriptions: 'Einige Bilder haben ausführliche Beschreibungen.',
    describedMath: 'Formeln liegen als MathML mit Textbeschreibung vor.',
    math: 'Formeln liegen als MathML vor.',
    transcripts: 'Zu Audio und Video gibt es Transkripte.',
    someTranscripts: 'Zu manchen Audio- oder Videoinhalten fehlt ein Transkript.',
    navigation: 'Inhaltsverzeichnis und Überschriften dienen der Navigation.',
    pageNavigation:
      'Inhaltsverzeichnis, Überschriften und die Seitenzahlen der gedruckten Ausgabe dienen der Navigation.',
  },
  fr: {
    readable:
      'Le texte s’adapte à toute taille d’écran, à toute police et à tout espacement, et peut être lu à voix haute ou en braille.',
    partlyReadable:
      'Le texte s’adapte à toute taille d’écran, à toute police et à tout espacement, mais tout ne peut pas être lu à voix haute ou en braille.',
    images: 'Les images porteuses d’information ont un texte de remplacement.',
    someImages: 'Certaines images n’ont pas de texte de remplacement.',
    extendedDescriptions: 'Certaines images ont une description détaillée.',
    describedMath: 'Les formules sont en MathML, avec une description textuelle.',
    math: 'Les formules sont en MathML.',
    transcripts: 'Les contenus audio et vidéo ont une transcription.',
    someTranscripts: 'Certains contenus audio ou vidéo n’ont pas de transcription.',
    navigation: 'La table des matières et les titres permettent de naviguer dans l’ouvrage.',
    pageNavigation:
      'La table des matières, les titres et les numéros de page de l’édition imprimée permettent de naviguer dans l’ouvrage.',
  },
  es: {
    readable:
      'El texto se adapta a cualquier tamaño de pantalla, tipo de letra y espaciado, y puede leerse en voz alta o en braille.',
    partlyReadable:
      'El texto se adapta a cualquier tamaño de pantalla, tipo de letra y espaciado, pero no todo puede leerse en voz alta o en braille.',
    images: 'Las imágenes que aportan información tienen texto alternativo.',
    someImages: 'Algunas imágenes no tienen texto alternativo.',
    extendedDescriptions: 'Algunas imágenes tienen descripciones ampliadas.',
    describedMath: 'Las fórmulas están en MathML con descripción textual.',
    math: 'Las fórmulas están en MathML.',
    transcripts: 'El audio y el vídeo tienen transcripción.',
    someTranscripts: 'Parte del audio o del vídeo no tiene transcripción.',
    navigation: 'Se puede navegar por el índice de contenidos y los encabezados.',
    pageNavigation:
      'Se puede navegar por el índice de contenidos, los encabezados y los números de página de la edición impresa.',
  },
  it: {
    readable:
      'Il testo si adatta a qualsiasi schermo, carattere e spaziatura e può essere letto ad alta voce o in braille.',
    partlyReadable:
      'Il testo si adatta a qualsiasi schermo, carattere e spaziatura, ma non tutto può essere letto ad alta voce o in braille.',
    images: 'Le immagini che trasmettono informazioni hanno un testo alternativo.',
    someImages: 'Alcune immagini non hanno un testo alternativo.',
    extendedDescriptions: 'Alcune immagini hanno descrizioni estese.',
    describedMath: 'Le formule sono in MathML con descrizione testuale.',
    math: 'Le formule sono in MathML.',
    transcripts: 'I contenuti audio e video hanno una trascrizione.',
    someTranscripts: 'Alcuni contenuti audio o video non hanno una trascrizione.',
    navigation: 'Ci si può orientare con l’indice e i titoli.',
    pageNavigation: 'Ci si può orientare con l’indice, i titoli e i numeri di pagina dell’edizione a stampa.',
  },
  pt: {
    readable:
      'O texto adapta-se a qualquer ecrã, tipo de letra e espaçamento, e pode ser lido em voz alta ou em braille.',
    partlyReadable:
      'O texto adapta-se a qualquer ecrã, tipo de letra e espaçamento, mas nem tudo pode ser lido em voz alta ou em braille.',
    images: 'As imagens que transmitem informação têm texto alternativo.',
    someImages: 'Algumas imagens não têm texto alternativo.',
    extendedDescriptions: 'Algumas imagens têm descrições longas.',
    describedMath: 'As fórmulas estão em MathML com descrição textual.',
    math: 'As fórmulas estão em MathML.',
    transcripts: 'O áudio e o vídeo têm transcrição.',
    someTranscripts: 'Algum áudio ou vídeo não tem transcrição.',
    navigation: 'É possível navegar pelo sumário e pelos títulos.',
    pageNavigation: 'É possível navegar pelo sumário, pelos títulos e pelos números de página da edição impressa.',
  },
  nl: {
    readable:
      'De tekst past zich aan elk scherm, lettertype en elke tussenruimte aan en kan worden voorgelezen of in braille worden gelezen.',
    partlyReadable:
      'De tekst past zich aan elk scherm, lettertype en elke tussenruimte aan, maar niet alles kan worden voorgelezen of in braille worden gelezen.',
    images: 'Afbeeldingen die informatie geven, hebben een alternatieve tekst.',
    someImages: 'Sommige afbeeldingen hebben geen alternatieve tekst.',
    extendedDescriptions: 'Sommige afbeeldingen hebben een uitgebreide beschrijving.',
    describedMath: 'Formules zijn MathML met een beschrijving in tekst.',
    math: 'Formules zijn MathML.',
    transcripts: 'Audio en video hebben een transcript.',
    someTranscripts: 'Een deel van de audio of video heeft geen transcript.',
    navigation: 'Navigeren kan met de inhoudsopgave en de koppen.',
    pageNavigation: 'Navigeren kan met de inhoudsopgave, de koppen en de paginanummers van de gedrukte uitgave.',
  },
  sv: {
    readable:
      'Texten anpassar sig till alla skärmstorlekar, typsnitt och avstånd och kan läsas upp eller läsas i punktskrift.',
    partlyReadable:
      'Texten anpassar sig till alla skärmstorlekar, typsnitt och avstånd, men allt kan inte läsas upp eller läsas i punktskrift.',
    images: 'Bilder som bär information har alternativtext.',
    someImages: 'Vissa bilder saknar alternativtext.',
    extendedDescriptions: 'Vissa bilder har utförliga beskrivningar.',
    describedMath: 'Formler finns som MathML med textbeskrivning.',
    math: 'Formler finns som MathML.',
    transcripts: 'Ljud och video har transkription.',
    someTranscripts: 'En del ljud eller video saknar transkription.',
    navigation: 'Det går att navigera med innehållsförteckningen och rubrikerna.',
    pageNavigation: 'Det går att navigera med innehållsförteckningen, rubrikerna och den tryckta utgåvans sidnummer.',
  },
  da: {
    readable: 'Teksten tilpasser sig enhver skærm, skrifttype og afstand og kan læses højt eller i punktskrift.',
    partlyReadable:
      'Teksten tilpasser sig enhver skærm, skrifttype og afstand, men ikke alt kan læses højt eller i punktskrift.',
    images: 'Billeder med information har alternativ tekst.',
    someImages: 'Nogle billeder mangler alternativ tekst.',
    extendedDescriptions: 'Nogle billeder har udførlige beskrivelser.',
    describedMath: 'Formler er MathML med tekstbeskrivelse.',
    math: 'Formler er MathML.',
    transcripts: 'Lyd og video har udskrift.',
    someTranscripts: 'Noget af lyden eller videoen mangler udskrift.',
    navigation: 'Man kan navigere med indholdsfortegnelsen og overskrifterne.',
    pageNavigation: 'Man kan navigere med indholdsfortegnelsen, overskrifterne og den trykte udgaves sidetal.',
  },
  nb: {
    readable: 'Teksten tilpasser seg enhver skjerm, skrifttype og avstand og kan leses høyt eller i punktskrift.',
    partlyReadable:
      'Teksten tilpasser seg enhver skjerm, skrifttype og avstand, men ikke alt kan leses høyt eller i punktskrift.',
    images: 'Bilder med informasjon har alternativ tekst.',
    someImages: 'Noen bilder mangler alternativ tekst.',
    extendedDescriptions: 'Noen bilder har utfyllende beskrivelser.',
    describedMath: 'Formler er MathML med tekstbeskrivelse.',
    math: 'Formler er MathML.',
    transcripts: 'Lyd og video har transkripsjon.',
    someTranscripts: 'Noe av lyden eller videoen mangler transkripsjon.',
    navigation: 'Man kan navigere med innholdsfortegnelsen og overskriftene.',
    pageNavigation: 'Man kan navigere med innholdsfortegnelsen, overskriftene og sidetallene i den trykte utgaven.',
  },
  fi: {
    readable:
      'Teksti mukautuu kaikkiin näyttöihin, kirjasimiin ja välistyksiin, ja sen voi kuunnella ääneen luettuna tai lukea pistekirjoituksella.',
    partlyReadable:
      'Teksti mukautuu kaikkiin näyttöihin, kirjasimiin ja välistyksiin, mutta kaikkea ei voi lukea ääneen tai pistekirjoituksella.',
    images: 'Tietoa sisältävillä kuvilla on tekstivastine.',
    someImages: 'Joillakin kuvilla ei ole tekstivastinetta.',
    extendedDescriptions: 'Joillakin kuvilla on laaja kuvaus.',
    describedMath: 'Kaavat ovat MathML-muodossa, ja niillä on tekstikuvaus.',
    math: 'Kaavat ovat MathML-muodossa.',
    transcripts: 'Ääni- ja videosisällöillä on tekstivastine.',
    someTranscripts: 'Osalla ääni- tai videosisällöstä ei ole tekstivastinetta.',
    navigation: 'Kirjassa voi liikkua sisällysluettelon ja otsikoiden avulla.',
    pageNavigation: 'Kirjassa voi liikkua sisällysluettelon, otsikoiden ja painetun laitoksen sivunumeroiden avulla.',
  },
};
