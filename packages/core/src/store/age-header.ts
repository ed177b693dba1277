/** How every file that age wrote begins (age specification, C2SP). */
export const ageHeader = 'age-encryption.org/v1\n';
