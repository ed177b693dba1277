export { w as EventStreamSerde, D as eventStreamSerdeProvider } from "./s3-CHxYba8m.js";
