export const csr = false;
/** Hosts look for the page in the file 404.html. */
export const trailingSlash = 'never';
