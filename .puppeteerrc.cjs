// Lectern finds or brings a browser itself when one is first needed (src/host/browser),
// so that installing the packages never fails because a browser could not be downloaded.
module.exports = { skipDownload: true };
