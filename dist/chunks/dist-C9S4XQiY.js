export { n as Encrypter, r as identityToRecipient } from "./age-CKEEfbJq.js";
