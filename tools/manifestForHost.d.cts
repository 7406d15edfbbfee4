export const DEVELOPMENT_HOST: string;
export function manifestForHost(xml: string, hostUrl: string): string;
