/** How to make this machine trust our authority, as lines to print. */
export function trustAdvice(ca: string, platform: NodeJS.Platform, reason: string): string[] {
  const head = reason
    ? [
        `The certificate could not be installed: ${reason.trim()}`,
        'A certificate of our own was made instead.',
      ]
    : ['A certificate for https://localhost was made.'];
  return [
    ...head,
    'Trust it once:',
    ...steps(ca, platform),
    'Or open the address once in the browser and accept the warning.',
  ];
}

function steps(ca: string, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') return [`  certutil -user -addstore Root "${ca}"`];
  if (platform === 'darwin') {
    return [`  security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${ca}"`];
  }
  return [
    '  Chrome, Edge, Chromium (certutil comes with the package libnss3-tools):',
    `    certutil -d sql:$HOME/.pki/nssdb -A -t "C,," -n hedgerow -i "${ca}"`,
    `  Firefox: Settings, Certificates, View Certificates, Authorities, Import: ${ca}`,
  ];
}
