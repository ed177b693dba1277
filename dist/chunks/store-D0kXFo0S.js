export { t as openStoreAt } from "./core-gBZAbUOb.js";
