/**
 * The production manifest: the development one with every development address replaced by the host's.
 */

/** Where the manifest in the repository says the add-in lives. */
const DEVELOPMENT_HOST = 'https://localhost:3000';

/**
 * @param {string} hostUrl
 * @returns {string} the address without a slash at its end
 */
function checkedHost(hostUrl) {
  let url;
  try {
    url = new URL(hostUrl);
  } catch {
    throw new Error(
      `The host must be a whole address such as https://hedge.example.com; it is "${hostUrl}".`,
    );
  }
  if (url.protocol !== 'https:') throw new Error(`The host must start with https://; it is "${hostUrl}".`);
  if (url.username !== '' || url.password !== '')
    throw new Error('The host must not carry a user name or password.');
  if (url.search !== '' || url.hash !== '') {
    throw new Error(`The host must end with its path, without "?" or "#"; it is "${hostUrl}".`);
  }
  return url.href.replace(/\/+$/, '');
}

/** @param {string} text */
function attributeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * @param {string} xml the manifest with development addresses
 * @param {string} hostUrl where dist will be served, e.g. https://hedge.example.com/excel
 * @returns {string} the manifest for that host
 */
function manifestForHost(xml, hostUrl) {
  const host = attributeText(checkedHost(hostUrl));
  if (!xml.includes(DEVELOPMENT_HOST)) {
    throw new Error(`The manifest has no ${DEVELOPMENT_HOST} to replace; give the one from the repository.`);
  }
  // A longer port (https://localhost:30001) is another address and would be cut in two.
  if (/https:\/\/localhost:3000\d/.test(xml)) {
    throw new Error(
      `The manifest names another port than ${DEVELOPMENT_HOST}; every address must be on that host.`,
    );
  }
  // A function as replacement: "$&" in an address is then just text.
  return xml.replaceAll(DEVELOPMENT_HOST, () => host);
}

module.exports = { DEVELOPMENT_HOST, manifestForHost };
