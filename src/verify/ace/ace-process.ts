/**
 * What runs in a Node process of its own: Ace logs to a folder of the user's, leaves its unpacked copy until the process
 * ends, and prints to the console. Arguments: Ace, its browser runner, puppeteer, the EPUB, the folder for the report.
 */
export const ACE_SCRIPT = `
const { argv, exit } = require('node:process');
const [ace, runner, puppeteer, epub, outdir] = argv.slice(1);
const browser = require(puppeteer);
const launch = browser.launch.bind(browser);
// Through a pipe, so that the browser ends with this process, however it is ended.
browser.launch = (options) =>
  launch({ ...options, pipe: true, args: [...options.args, '--host-resolver-rules=MAP * ~NOTFOUND'] });
const options = { cwd: outdir, outdir, tmpdir: outdir + '/tmp', initLogger: true, silent: true, lang: 'en', jobid: '' };
require(ace)(epub, options, require(runner)).then(
  () => exit(0),
  (error) => {
    console.error(error && error.message ? error.message : String(error));
    exit(1);
  },
);
`;
