export { t as openStoreAt } from "./core-CpmXBkfJ.js";
