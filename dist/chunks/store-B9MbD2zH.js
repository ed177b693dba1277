export { t as openStoreAt } from "./core-Cc6j2zo9.js";
