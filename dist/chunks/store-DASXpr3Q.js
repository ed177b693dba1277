export { t as openStoreAt } from "./core-6fPFrTs1.js";
