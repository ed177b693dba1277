export { bn as fromIni } from "./s3-AwMHpb4q.js";
