export { t as openStoreAt } from "./core-E_fMal7f.js";
