export { t as openStoreAt } from "./core-Cxqn7FTY.js";
