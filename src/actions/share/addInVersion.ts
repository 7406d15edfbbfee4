/** The add-in's version, as a copy tells it; a test holds it against package.json. */
export const ADD_IN_VERSION = '0.1.0';
