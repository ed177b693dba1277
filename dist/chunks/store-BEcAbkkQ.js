export { t as openStoreAt } from "./core-lIvjMRX5.js";
