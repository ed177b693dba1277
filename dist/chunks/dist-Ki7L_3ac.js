import { t as require_dist } from "./yaml-xuFWcQgF.js";
export default require_dist();
export {};
