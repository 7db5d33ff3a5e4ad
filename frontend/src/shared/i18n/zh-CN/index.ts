import enumeration from "./enum.json";
import frame from "./frame.json";
import people from "./people.json";
import suggestion from "./suggestion.json";
import supervision from "./supervision.json";

export default { ...frame, ...enumeration, ...people, ...suggestion, ...supervision };
