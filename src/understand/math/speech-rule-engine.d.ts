declare module 'speech-rule-engine' {
  const engine: {
    setupEngine(features: Readonly<Record<string, string>>): Promise<unknown>;
    toSpeech(mathml: string): string;
  };
  export = engine;
}
