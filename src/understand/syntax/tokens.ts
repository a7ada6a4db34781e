declare module 'micromark-util-types' {
  interface TokenTypeMap {
    fenceLine: 'fenceLine';
    mathText: 'mathText';
    mathTextSequence: 'mathTextSequence';
    mathTextData: 'mathTextData';
    mathFlow: 'mathFlow';
    mathFlowFence: 'mathFlowFence';
    mathFlowValue: 'mathFlowValue';
    mathFlowDollars: 'mathFlowDollars';
    mathFlowAttributes: 'mathFlowAttributes';
  }
}

/** Names of the tokens that Lectern's Markdown extensions make, as micromark's types want them declared. */
export type TokenNames = 'fenceLine' | 'mathText' | 'mathFlow';
