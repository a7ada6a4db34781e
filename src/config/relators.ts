import { nearest } from './nearest.js';

/** MARC relator codes by the words people use for them. */
const WORDS: Readonly<Record<string, string>> = {
  adapter: 'adp',
  afterword: 'aft',
  annotator: 'ann',
  artist: 'art',
  author: 'aut',
  'author of introduction': 'aui',
  'book designer': 'bkd',
  'book producer': 'bkp',
  commentator: 'cwt',
  compiler: 'com',
  composer: 'cmp',
  contributor: 'ctb',
  'copyright holder': 'cph',
  'cover designer': 'cov',
  creator: 'cre',
  dedicatee: 'dte',
  designer: 'dsr',
  distributor: 'dst',
  editor: 'edt',
  engraver: 'egr',
  foreword: 'aui',
  funder: 'fnd',
  illustrator: 'ill',
  interviewee: 'ive',
  interviewer: 'ivr',
  introduction: 'aui',
  lyricist: 'lyr',
  'markup editor': 'mrk',
  narrator: 'nrt',
  other: 'oth',
  photographer: 'pht',
  printer: 'prt',
  'project director': 'pdr',
  proofreader: 'pfr',
  publisher: 'pbl',
  researcher: 'res',
  reviewer: 'rev',
  'scientific advisor': 'sad',
  sponsor: 'spn',
  'thesis advisor': 'ths',
  transcriber: 'trc',
  translator: 'trl',
  typographer: 'tyg',
  'writer of foreword': 'wpr',
  'writer of preface': 'wpr',
  preface: 'wpr',
};

/** https://id.loc.gov/vocabulary/relators */
const CODES = new Set(
  (
    'abr acp act adi adp aft anc anl anm ann ant ape apl app aqt arc ard arr art asg asn ato att auc aud aui aus aut ' +
    'bdd bjd bka bkd bkp blw bnd bpd brd brl bsl cad cas ccp chr cli cll clr clt cmm cmp cmt cnd cng cns coe col com ' +
    'con cop cor cos cot cou cov cpc cpe cph cpl cpt cre crp crr crt csl csp cst ctb cte ctg ctr cts ctt cur cwt dbd ' +
    'dbp dfd dfe dft dgc dgg dgs dis djo dln dnc dnr dpc dpt drm drt dsr dst dtc dte dtm dto dub edc edd edm edt egr ' +
    'elg elt eng enj etr evp exp fac fds fld flm fmd fmk fmo fmp fnd fon fpy frg gis grt has his hnr hst ill ilu ink ' +
    'ins inv isb itr ive ivr jud jug lbr lbt ldr led lee lel len let lgd lie lil lit lsa lse lso ltg ltr lyr mcp mdc ' +
    'med mfp mfr mka mod mon mrb mrk msd mte mtk mup mus mxe nan nrt onp opn org orm osp oth own pad pan pat pbd pbl ' +
    'pdr pfr pht plt pma pmn pop ppm ppt pra prc prd pre prf prg prm prn pro prp prs prt prv pta pte ptf pth ptt pup ' +
    'rap rbr rcd rce rcp rdd red ren res rev rpc rps rpt rpy rse rsg rsp rsr rst rth rtm rxa sad sce scl scr sds sde ' +
    'sec sfx sgd sgn sht sll sng spk spn spy srv std stg stl stm stn str swd tad tau tcd tch ths tld tlg tlh tlp trc ' +
    'trl tyd tyg uvp vac vdg vfx voc wac wal wam wat waw wdc wde wfs wft win wit wpr wst wts'
  ).split(' '),
);

/** The MARC relator code of a role given as a word or as a code; undefined when it is neither. */
export function relatorOf(role: string): string | undefined {
  const word = role
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return CODES.has(word) ? word : WORDS[word];
}

/** The role a misspelt one probably stands for. */
export function suggestRole(role: string): string | undefined {
  return nearest(role.trim(), Object.keys(WORDS));
}
