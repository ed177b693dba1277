export { t as Decrypter, n as Encrypter, i as Stanza, r as identityToRecipient } from "./age-CKEEfbJq.js";
